import Foundation
import Reports
import Testing
import Workshop

/// Messages to those who left an address.
@Suite struct LettersTests {
    /// 28 November 2026, 19:05 in UTC, in a room an hour ahead.
    private let now = Moment(milliseconds: 1_795_892_700_000, offset: 60)

    private func letter(
        to address: String, in language: Language = .english, subject: String? = nil
    ) -> String? {
        Letters(in: language, subject: subject, from: "team@example.org", at: now)?.letter(to: address)
    }

    @Test func `a message is whole, and names nobody but whom it goes to`() throws {
        #expect(
            try #require(letter(to: "ada@example.org"))
                == """
                Date: Sat, 28 Nov 2026 20:05:00 +0100
                From: team@example.org
                To: ada@example.org
                Subject: After our workshop
                X-Unsent: 1
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                You left this address at a workshop, in order to be written to
                afterwards. The slides come with this message.

                It was kept for this alone, beside no answer and no seat.

                """.replacing("\n", with: "\r\n"))
    }

    @Test func `what could be read as several addresses stands in quotes, or in no message`() throws {
        let head = { (address: String) in self.letter(to: address)?.components(separatedBy: "\r\n")[2] }
        #expect(head("a,b@example.org") == "To: \"a,b\"@example.org")
        #expect(head("\"a\"\\b@example.org") == "To: \"\\\"a\\\"\\\\b\"@example.org")
        #expect(head("a..b@example.org") == "To: \"a..b\"@example.org")
        #expect(head("zoë@example.org") == "To: zoë@example.org")
        for address in [
            "a@example.org,b", "a@b,c.org", "a@[1.2.3.4]", "a@<b>.org", "a@b..org", "@b.org", "a",
            "a@b@c.org",
            "a\r\nBcc:x@b.org", "a b@c.org", "",
        ] {
            #expect(letter(to: address) == nil, "\(address)")
        }
        #expect(Letters(in: .english, from: "", at: now) == nil)
    }

    @Test func `a subject that is long or not ASCII is encoded, and no line end gets into the head`() throws {
        let subject =
            "Ar ôl ein gweithdy: y sleidiau a'r dolenni yr oeddech chi wedi gofyn amdanynt\r\nBcc: x@y.org"
        let text = try #require(letter(to: "ada@example.org", subject: subject))
        let head = try #require(text.components(separatedBy: "\r\n\r\n").first)
        #expect(!head.contains("\r\nBcc") && head.allSatisfy(\.isASCII))
        let lines = head.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.count <= 86 })
        let words = head.matches(of: /=\?utf-8\?B\?([^?]*)\?=/).compactMap {
            Data(base64Encoded: String($0.1))
        }
        #expect(words.count > 1)
        let read = words.map { String(decoding: $0, as: UTF8.self) }.joined()
        #expect(read == subject.replacing("\r\n", with: " "))
    }

    @Test func `Welsh is written in Welsh, with a subject as neutral`() throws {
        let text = try #require(letter(to: "ada@example.org", in: .welsh))
        #expect(text.contains("Gadawsoch y cyfeiriad hwn mewn gweithdy") && text.contains("=?utf-8?B?"))
    }

    @Test func `a table has a head, and every address on a line of its own`() {
        #expect(addressTable([]) == "address\r\n")
        #expect(
            addressTable(["ada@example.org", "a,\"b\"@example.org"])
                == "address\r\nada@example.org\r\n\"a,\"\"b\"\"@example.org\"\r\n")
    }
}
