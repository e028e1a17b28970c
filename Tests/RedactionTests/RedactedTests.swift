import Redaction
import Testing

@Suite struct RedactedTests {
    @Test func `a phone number is taken out`() {
        let text = "Her number is 07700 900123, ring her."
        #expect(redacted(text, mentions(in: text)) == "Her number is […], ring her.")
    }
}
