import Drawing
import Wording
package import Workshop

/// What people are sent before a session.
package struct Invitation: Sendable {
    /// How people come in.
    package struct Way: Sendable {
        /// A name or an address of the host, as people type it.
        package var address: String
        package var port: Int
        package var asksCode: Bool
        /// The host key's fingerprint, as `ssh` prints it; nil where there is none to tell yet.
        package var fingerprint: String?

        /// Makes a way in.
        package init(address: String, port: Int, asksCode: Bool, fingerprint: String?) {
            (self.address, self.port) = (address, port)
            (self.asksCode, self.fingerprint) = (asksCode, fingerprint)
        }

        fileprivate func command(as user: String) -> String {
            (port == 22 ? "ssh" : "ssh -p \(port)") + " \(user)@\(address)"
        }

        /// As `known_hosts` has it.
        fileprivate var host: String { port == 22 ? address : "[\(address)]:\(port)" }
    }

    private let scenario: Scenario
    private let start: Moment
    private let zone: String
    private let way: Way
    private let language: Language
    /// A line that says nothing of what the session is about.
    private let subject: String

    /// Makes an invitation.
    ///
    /// - Parameters:
    ///   - scenario: What will be held.
    ///   - start: When.
    ///   - zone: The name of the time zone of `start`.
    ///   - way: How people come in.
    ///   - language: Nil for the scenario's.
    ///   - subject: Nil for the usual one.
    package init(
        to scenario: Scenario, at start: Moment, zone: String, by way: Way, in language: Language? = nil,
        subject: String? = nil
    ) {
        (self.scenario, self.start, self.zone, self.way) = (scenario, start, zone, way)
        self.language = language ?? scenario.language
        self.subject = cleaned(subject ?? Phrase.inviteSubject.text(in: self.language, start.clock))
    }

    /// Names for its files, without their ends: they say nothing of what the session is about either.
    package var fileName: String { "workshop-" + start.clock.replacing(":", with: "") }

    /// The message, of at most 72 columns but for what is to be typed as it stands.
    package var text: String {
        let parts = [about, joining, plain, stored, paragraph(say(.inviteBlocked)), help, traces]
        let lines = parts.flatMap { $0 + [""] }.dropLast()
        return ([say(.inviteSubjectLine, subject), ""] + lines).map { $0 + "\n" }.joined()
    }

    private var about: [String] {
        let day = start.date.text(in: language)
        let minutes = length.map { " " + say(.inviteLong, "\($0)") } ?? ""
        let isHard = scenario.slides.contains { $0.contentNote != nil }
        return paragraph(cleaned(scenario.title)) + paragraph(scenario.subtitle.map(cleaned) ?? "")
            + paragraph(say(.inviteWhen, day, start.clock, zone) + "." + minutes) + [""]
            + paragraph((isHard ? say(.inviteHard) + " " : "") + say(.inviteLeave))
    }

    private var joining: [String] {
        var lines =
            paragraph(say(.inviteAlone)) + [""] + paragraph(say(.joiningOpen))
            + typed(way.command(as: "join"))
        lines += paragraph(say(.joiningOlderWindows, way.address, "\(way.port)")) + [""]
        if let fingerprint = way.fingerprint {
            lines += paragraph(say(.joiningFingerprint)) + typed(fingerprint)
        } else {
            lines += paragraph(say(.inviteFingerprintLater))
        }
        return lines + paragraph(say(way.asksCode ? .inviteCode : .inviteNoCode))
    }

    private var plain: [String] {
        paragraph(say(way.asksCode ? .joiningPlainCode : .joiningPlain) + ". " + say(.invitePlain))
    }

    private var stored: [String] {
        let kept = scenario.keeping(until: scenario.retention?.end(forSessionOn: start.date), in: language)
        let address = scenario.takesAddresses ? say(.storedAddress) : nil
        let said = [say(.noName), say(.storedNothingElse), address, kept].compactMap { $0 }
        return paragraph(
            (said + scenario.minimaSaid(in: language) + scenario.rights(in: language)).joined(separator: " "))
    }

    private var help: [String] {
        paragraph(say(.inviteAsk, scenario.contact.map(cleaned) ?? say(.inviteWriter)))
    }

    private var traces: [String] {
        paragraph(say(.seatLeavesTraces)) + [""] + paragraph(say(.inviteTraces))
            + typed("ssh-keygen -R '\(way.host)'")
    }

    private func say(_ phrase: Phrase, _ values: String...) -> String {
        phrase.text(in: language, values: values)
    }

    private func paragraph(_ text: String) -> [String] { wrapped(text, to: 72) }

    private func typed(_ text: String) -> [String] { ["", "    " + text, ""] }

    /// Its planned minutes.
    private var length: Int? {
        scenario.minutes ?? (scenario.sections.compactMap(\.minutes).reduce(0, +)).nonZero
    }
}

extension Invitation {
    /// The same as an entry of a calendar (RFC 5545), made `now`: when, and nothing of what it is about or how to come
    /// in.
    package func calendarEntry(at now: Moment) -> String {
        let begin = utc(start)
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Convene//Convene//EN", "BEGIN:VEVENT",
            "UID:\(begin)-\(way.port)@\(way.address)", "DTSTAMP:\(utc(now))", "DTSTART:\(begin)",
        ]
        if let length { lines.append("DTEND:\(utc(start.adding(seconds: Double(length) * 60)))") }
        lines += ["SUMMARY:\(escaped(subject))", "CLASS:PRIVATE", "END:VEVENT", "END:VCALENDAR"]
        return lines.map { folded($0) + "\r\n" }.joined()
    }

    /// `20261203T140000Z`.
    private func utc(_ moment: Moment) -> String {
        let there = Moment(milliseconds: moment.milliseconds)
        let day = there.date
        return
            "\(day.year)\(twoDigits(day.month))\(twoDigits(day.day))T\(there.clock.replacing(":", with: ""))00Z"
    }

    private func escaped(_ text: String) -> String {
        text.map { "\\;,".contains($0) ? "\\\($0)" : String($0) }.joined()
    }

    /// A line in pieces of at most 75 bytes, none of which parts a letter.
    private func folded(_ line: String) -> String {
        var (text, length) = ("", 0)
        for scalar in line.unicodeScalars {
            let size = String(scalar).utf8.count
            if length + size > 75 {
                text += "\r\n "
                length = 1
            }
            text.unicodeScalars.append(scalar)
            length += size
        }
        return text
    }
}

extension Int {
    fileprivate var nonZero: Int? { self == 0 ? nil : self }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
