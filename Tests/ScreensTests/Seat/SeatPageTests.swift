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
