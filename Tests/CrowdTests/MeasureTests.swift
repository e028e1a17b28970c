import Testing

@testable import Crowd

@Suite struct MeasureTests {
    @Test func `a percentile is a time that was measured, and nobody's is none`() {
        let measure = Measure((1...200).reversed().map { Int64($0) * 1000 }, of: 203)
        #expect(measure.percentile(0.5) == 100)
        #expect(measure.percentile(0.99) == 198)
        #expect(measure.percentile(1) == 200)
        #expect(measure.failures == 3)
        #expect(Measure([], of: 2).percentile(0.5) == nil)
    }

    @Test(
        "presses what a form asks for, and waits for its own echo",
        arguments: [
            (
                "  1  Police\r\n▸ 2  Social care\r\n A number or arrows, then Enter.", 0, "2\r",
                "Recorded: Social care"
            ),
            ("  2  Out\r\n A number or Space ticks, at most 2. Enter sends.", 0, "2", nil),
            ("  2  Out\r\n A number or Space ticks, at most 2. Enter sends.", 1, "\r", "Recorded"),
            (" A number or ← → chooses, 0 passes over. Enter goes on.", 0, "2", nil),
            (" A number or ← → chooses, 0 passes over. Enter goes on.", 1, "\r", nil),
            ("  2  Out\r\n A number, then Enter.", 0, "2\r", "Recorded: Out"),
            (" A number ticks. Enter sends.", 0, "2", nil),
            (" A number puts the marked item at that place, Space lifts it.", 0, "2", nil),
            ("▸ Send\r\n Enter sends.", 5, "\r", "Recorded"),
            (" A few words to a field, or none. Enter goes on to Send.", 0, "calm", nil),
        ])
    func moves(shown: String, moves: Int, keys: String, echo: String?) {
        var screen = Screen(width: 60, height: 8)
        screen.feed(shown.utf8)
        let move = FormMove(at: screen, reading: .convene, choice: 2, after: moves)
        #expect(move == (echo.map { FormMove.send(keys, echo: $0) } ?? .goOn(keys)))
    }

    @Test func `a form stands there once all of its picture has come, and not after the first piece of it`() {
        var screen = Screen(width: 60, height: 4)
        let form = "Poll 7. How many?\r\n▸ Send\r\nEnter sends.\u{1B}[4;1H? help   Ctrl-C leave now"
        screen.feed(form.utf8)
        #expect(!SeatReading.convene.hasForm(screen, of: "Poll 7."))
        screen.feed([0, 0])
        #expect(SeatReading.convene.hasForm(screen, of: "Poll 7."))
        screen.feed("\u{1B}[2;3H".utf8)
        #expect(!SeatReading.convene.hasFormPage(screen))
        screen.feed("Done\0".utf8)
        #expect(SeatReading.convene.hasFormPage(screen))
    }
}
