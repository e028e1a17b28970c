import Foundation
import Reports
import TestSupport
import Testing
import Workshop

/// What people are sent before the day.
@Suite struct InvitationTests {
    /// 3 December 2026, 14:00 in UTC.
    private static let start = Moment(milliseconds: 1_796_306_400_000)
    private static let way = Invitation.Way(
        address: "workshop.example", port: 2222, asksCode: true, fingerprint: "SHA256:abc")

    private static var scenario: Scenario {
        var scenario = Scenario.sample
        scenario.title = "Online exploitation; a case, and what then"
        scenario.minutes = 90
        for section in scenario.sections.indices {
            for slide in scenario.sections[section].slides.indices {
                scenario.sections[section].slides[slide].contentNote = nil
            }
        }
        scenario.controller = "The Example Trust"
        scenario.contact = "team@example.org"
        scenario.retention = .days(90)
        return scenario
    }

    private func invitation(
        _ scenario: Scenario = scenario, by way: Invitation.Way = way, in language: Language? = nil,
        subject: String? = nil
    ) -> Invitation {
        Invitation(
            to: scenario, at: Self.start, zone: "Europe/London", by: way, in: language, subject: subject)
    }

    private func said(_ text: String) -> String {
        text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }

    @Test func `the message has everything in its order, in lines that any mail takes`() throws {
        let text = invitation().text
        #expect(text.hasPrefix("Subject: Workshop, 14:00\n\nOnline exploitation; a case, and what then\n"))
        let order = [
            "3 December 2026 at 14:00 (Europe/London). About 90 minutes.", "You can skip every question",
            "Join from a place where nobody reads along.", "ssh -p 2222 join@workshop.example",
            "PuTTY · host workshop.example · port 2222 · user join", "Compare, then type yes SHA256:abc",
            "The code is told on the day.", "Screen reader or Braille: type plain behind the code.",
            "We ask no name.", "Kept by The Example Trust until 3 March 2027.",
            "Turn first to: The Example Trust",
            "your network may block ssh", "ask: team@example.org.", "Ctrl-C leaves at once.",
            "ssh-keygen -R '[workshop.example]:2222'",
        ]
        var rest = said(text)[...]
        for part in order {
            let found = rest.range(of: part)
            #expect(found != nil, "\(part)")
            rest = rest[(found?.upperBound ?? rest.startIndex)...]
        }
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 76 })
    }

    @Test func `what there is not yet is told on the day, and a hard part is announced`() {
        var way = Self.way
        way.fingerprint = nil
        way.asksCode = false
        way.port = 22
        var scenario = Self.scenario
        scenario.contact = nil
        scenario.controller = "Us (change this line)"
        scenario.sections[0].slides[0].contentNote = "A case."
        let text = said(invitation(scenario, by: way).text)
        #expect(text.contains("asked about a fingerprint. It is told on the day") && !text.contains("SHA256"))
        #expect(
            text.contains("No code, name, account or key") && text.contains(" ssh join@workshop.example "))
        #expect(text.contains("connect as plain") && text.contains("ssh-keygen -R 'workshop.example'"))
        #expect(
            text.contains("Kept by (not named yet) until") && text.contains("ask: whoever sent you this."))
        #expect(text.contains("A note says what comes before each of them."))
        #expect(!said(invitation().text).contains("A note says what comes"))
    }

    @Test func `Welsh is written in Welsh, and safety in English`() {
        let text = said(invitation(in: .welsh).text)
        #expect(text.hasPrefix("Pwnc: Gweithdy, 14:00") && text.contains("3 Rhagfyr 2026 am 14:00"))
        #expect(text.contains("Ctrl-C leaves at once.") && !text.contains("You can skip"))
    }

    @Test(arguments: [
        nil, "Ymlaen: ôl-drafodaeth; am ddwy awr, gyda phaned, a llawer mwy o bethau i'w trafod ŵ",
    ])
    func `an entry for calendars is read by icalendar, and says nothing of what it is about`(subject: String?)
        throws
    {
        var way = Self.way
        way.address = String(repeating: "workshop.", count: 9) + "example"
        let entry = invitation(by: way, subject: subject).calendarEntry(
            at: Moment(milliseconds: 1_795_892_700_000))
        #expect(entry.hasSuffix("END:VCALENDAR\r\n"))
        let lines = entry.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 } && lines.contains { $0.hasPrefix(" ") })
        #expect(!entry.contains("exploitation") && !entry.contains("VALARM") && !entry.contains("482177"))
        #expect(
            entry
                == invitation(by: way, subject: subject).calendarEntry(
                    at: Moment(milliseconds: 1_795_892_700_000)))
        let script = """
            import sys, icalendar
            calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read().decode())
            assert not calendar.errors
            (event,) = calendar.walk("VEVENT")
            assert not event.errors
            print(event.decoded("DTSTART").isoformat(), event.decoded("DTEND").isoformat(),
                  event.decoded("DTSTAMP").isoformat(), event["CLASS"], event["UID"], event["SUMMARY"], sep="\\n")
            """
        #expect(
            try python(script, reading: entry) == """
                2026-12-03T14:00:00+00:00
                2026-12-03T15:30:00+00:00
                2026-11-28T19:05:00+00:00
                PRIVATE
                20261203T140000Z-2222@\(way.address)
                \(subject ?? "Workshop, 14:00")

                """)
    }
}
