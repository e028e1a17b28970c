import Drawing
import Keyboard
import Screens
import Session
import Testing
import Wording
import Workshop

@Suite struct SeatPageTests {
    private static let now = SeatWalk.now

    private static var inRoom: SeatWalk {
        var walk = SeatWalk()
        walk.press(.enter)
        return walk
    }

    @Test(arguments: [
        ("w", "Your seat words: amber otter quill"), ("v", "Your answers, without name, seat or time"),
        ("!", "Employee line 0800 123, day and night"), ("?", "Ctrl-C leave at once"),
    ])
    func `a page opens with its key, and any key closes it`(key: Character, sentence: String) {
        var walk = Self.inRoom
        let room = walk.canvas
        walk.press(.character(key))
        #expect(walk.said.contains(sentence))
        #expect(walk.press(.character("x")) == [])
        #expect(walk.canvas == room)
    }

    @Test
    func
        `what is stored names basis, notice, and whom to ask, object and complain to, to its end on 40 by 12`()
    {
        var scenario = Scenario.forSeats
        scenario.lawfulBasis = "Consent: everything can be skipped"
        scenario.privacyNotice = "https://example.org/privacy"
        let turn = "You can ask about your data, object or complain. Turn first to: "
        let then = ". Then, in the UK, to the Information Commissioner's Office: ico.org.uk."
        for (contact, first) in [(nil, "The Example Trust"), ("data@example.org", "data@example.org")] {
            scenario.privacyContact = contact
            var walk = SeatWalk(of: scenario)
            walk.press(.enter, .character("v"))
            #expect(walk.said.contains("Lawful basis: Consent: everything can be skipped"))
            #expect(walk.said.contains("Privacy notice: https://example.org/privacy"))
            #expect(walk.said.contains(turn + first + then))
            walk.size = Size(width: 40, height: 12)
            #expect(!walk.said.contains("ico.org.uk"))
            for _ in 0..<6 { walk.press(.pageDown) }
            #expect(walk.said.contains("Office: ico.org.uk."))
        }
    }

    @Test func `where rooms share the session, seats of both kinds say where answers and texts go`() {
        let briefly =
            "Several rooms share this session. Answers go to its servers and to every room; texts do before"
        let fully = [
            "to every room once their poll has closed; of live polls, texts and questions some go before.",
            "Only this room's computer could link them to seats. What is erased may stay on the servers' disks.",
            "Texts go there, and to the facilitators of all rooms, before anybody has cleared them.",
        ]
        for isShared in [true, false] {
            var walk = SeatWalk()
            var lines = LinearWalk()
            if isShared {
                walk.surroundings.rooms = RoomsView(of: "spring", rooms: [])
                lines.surroundings.rooms = walk.surroundings.rooms
            }
            lines.begin()
            #expect(walk.said.contains(briefly) == isShared && lines.text.contains(briefly) == isShared)
            walk.press(.enter, .character("v"))
            lines.type("stored")
            for sentence in fully {
                #expect(walk.said.contains(sentence) == isShared && lines.text.contains(sentence) == isShared)
            }
            walk.size = Size(width: 40, height: 12)
            var read = walk.said
            for _ in 0..<9 {
                walk.press(.pageDown)
                read += " " + walk.said
            }
            #expect(read.contains("cleared them.") == isShared)
        }
    }

    @Test func `nobody is named where the words of an example stand, at seats of both kinds`() {
        var scenario = Scenario.forSeats
        scenario.controller = "Our team (change this line before use)"
        var walk = SeatWalk(of: scenario)
        #expect(walk.said.contains("Kept by (not named yet) until 1 December 2026."))
        walk.press(.enter, .character("v"))
        #expect(walk.said.contains("Turn first to: the people who hold this workshop."))
        #expect(!walk.said.contains("change this line"))
        var lines = LinearWalk(of: scenario)
        lines.begin()
        lines.type("stored")
        #expect(lines.text.contains("Kept by (not named yet) until 1 December 2026."))
        #expect(lines.text.contains("Turn first to: the people who hold this workshop."))
        #expect(!lines.text.contains("change this line"))
    }

    @Test func `help names every key of the table`() {
        var walk = SeatWalk(of: .takingAddresses)
        walk.press(.enter, .character("?"))
        for row in ParticipantScreen.keyTable {
            #expect(
                walk.said.contains(
                    row.keys.map(\.notation).joined(separator: " ") + " " + row.help.text(in: .english)))
        }
    }

    @Test func `no key stands twice in the table, and every action has one`() {
        let keys = ParticipantScreen.keyTable.flatMap(\.keys)
        #expect(Set(keys).count == keys.count)
        #expect(Set(ParticipantScreen.keyTable.map(\.action)) == Set(SeatAction.allCases))
    }

    @Test func `leaving is asked first`() {
        var walk = Self.inRoom
        #expect(walk.press(.character("q")) == [])
        #expect(walk.said.contains("Leave? Your seat words bring you back. y or Esc"))
        #expect(walk.press(.escape) == [])
        #expect(walk.press(.character("q"), .character("y")) == [.leave])
    }

    @Test func `Ctrl-C leaves from everywhere`() {
        var walks = [SeatWalk(), Self.inRoom, .at("role"), .at("signs"), .at("thoughts")]
        for key in "?!wvq" {
            var walk = Self.inRoom
            walk.press(.character(key))
            walks.append(walk)
        }
        for (event, poll) in [(Event.paused(Self.now), Poll.ID("role")), (.finished(Self.now), "thoughts")] {
            var walk = SeatWalk.at(poll)
            walk.press(.enter)
            walk.happen(event)
            walks.append(walk)
        }
        for var walk in walks { #expect(walk.press(.control("c")) == [.quickExit]) }
    }

    @Test func `a pause keeps what is typed, and takes no key but support and Ctrl-C`() {
        var walk = SeatWalk.at("thoughts")
        walk.type("mine")
        let before = walk.canvas
        walk.happen(.paused(Self.now))
        #expect(!walk.said.contains("mine"))
        #expect(walk.type("xyz q") + walk.press(.enter, .escape, .paste("p")) == [])
        walk.press(.character("!"))
        #expect(walk.said.contains("Employee line"))
        walk.press(.character("z"))
        #expect(!walk.said.contains("Employee line"))
        walk.happen(.resumed(Self.now))
        #expect(walk.canvas == before)
        #expect(walk.screen.person.drafts == ["thoughts": "mine"])
    }

    @Test(arguments: [Key.enter, .character("q")])
    func `the end thanks, names support, and lets go`(key: Key) {
        var walk = Self.inRoom
        walk.happen(.finished(Self.now))
        #expect(walk.said.contains("Thank you for taking part."))
        #expect(walk.said.contains("Employee line"))
        #expect(walk.press(.character("x")) == [])
        #expect(walk.press(key) == [.leave])
    }
}
