import Testing

@testable import Crowd

@Suite struct TemperTests {
    private func screen(_ text: String, width: Int = 80) -> Screen {
        var screen = Screen(width: width, height: 24)
        screen.feed(Array(text.utf8))
        return screen
    }

    /// What somebody types at one form after another.
    private func typed(by temper: Temper, at forms: [String]) -> [String] {
        var hand = Hand(of: temper)
        return forms.map { hand.keys(at: screen($0)) }
    }

    private static let choice =
        "  1  Tea\r\n  2  Water\r\n  3  Neither\r\n A number or arrows, then Enter.\r\n "
        + "Esc back   Ctrl-C leave now"

    @Test(arguments: [1, 7, 24]) func `the same seed brings the same people, and another one others`(
        count: Int
    ) {
        #expect(Temper.room(of: count, seed: 7) == Temper.room(of: count, seed: 7))
        #expect(Temper.room(of: count, seed: 7) != Temper.room(of: count, seed: 8))
    }

    @Test(arguments: 0..<50 as Range<UInt64>)
    func `from seven people on each habit is there, and a linear seat`(
        seed: UInt64
    ) {
        let room = Temper.room(of: 7, seed: seed)
        #expect(Set(room.map(\.habit)) == Set(Temper.Habit.allCases))
        #expect(room.contains { $0.isPlain })
    }

    @Test(arguments: 0..<20 as Range<UInt64>) func `the same person types the same at the same forms`(
        seed: UInt64
    ) {
        let forms = Array(repeating: Self.choice, count: 6)
        for temper in Temper.room(of: 7, seed: seed) where !temper.isPlain {
            let keys = typed(by: temper, at: forms)
            #expect(keys == typed(by: temper, at: forms))
            #expect(keys.allSatisfy { (key: String) in ["0\r", "1\r", "2\r", "3\r"].contains(key) })
            #expect(temper.habit == .skips || !keys.contains("0\r"))
        }
    }

    @Test func `somebody skips now and then, and never all of it`() {
        let forms = Array(repeating: Self.choice, count: 40)
        let tempers = (0..<10 as Range<UInt64>).flatMap { Temper.room(of: 7, seed: $0) }
        for temper in tempers where temper.habit == .skips && !temper.isPlain {
            let skips = typed(by: temper, at: forms).count { $0 == "0\r" }
            #expect((1..<40).contains(skips))
        }
    }

    @Test func `a number stays between the bounds that the form says`() {
        let form =
            "A whole number from 20 to 30.\r\n Type a number. Enter goes on to Send.\r\n Ctrl-C leave now"
        for temper in Temper.room(of: 24, seed: 7) where !temper.isPlain && temper.habit != .skips {
            let number = Int(typed(by: temper, at: [form])[0])
            #expect(number.map { (20...30).contains($0) } == true)
        }
    }

    @Test func `points go to two rows, and make the total together`() throws {
        let temper = try #require(Temper.room(of: 7, seed: 7).first { $0.habit == .plain && !$0.isPlain })
        var hand = Hand(of: temper)
        let hint = "\r\n A number gives that many. Enter goes on.\r\n Ctrl-C leave now"
        let first = try #require(Int(hand.keys(at: screen("10 of 10 left to give" + hint))))
        #expect(hand.keys(at: screen("\(10 - first) of 10 left to give" + hint)) == "\r")
        let second = hand.keys(at: screen("\(10 - first) of 10 left to give" + hint))
        #expect(first == 10 ? second == "\r" : Int(second) == 10 - first)
    }
}

@Suite struct SightTests {
    @Test(
        "sees what a painted seat asks for",
        arguments: [
            (" Enter goes on   Ctrl-C leave now", Sight.page),
            ("L English\r\n Enter: ymlaen   Enter goes on   Ctrl-C leave now", .otherLanguage),
            ("The poll has closed.\r\n Esc back   Ctrl-C leave now", .closes),
            ("✓ Recorded. The poll has closed.\r\n ? help   Ctrl-C leave now", .room),
            ("✓ Recorded: Tea. e changes it until the poll closes.\r\n Ctrl-C leave now", .changeable),
            ("✓ Recorded. e asks another, or joins in what others ask.\r\n Ctrl-C leave now", .room),
            (
                "│ When is tea?\r\n✓ Recorded. e asks another, or joins in what others ask.\r\n Ctrl-C leave now",
                .joinable
            ),
            ("Leave? y or Esc\r\n y leaves   Esc stays   Ctrl-C leave now", .leaving),
            ("Thank you.\r\n q or Enter leaves   Ctrl-C leave now", .end),
        ])
    func painted(text: String, sight: Sight) {
        var screen = Screen(width: 80, height: text.split(separator: "\r\n").count)
        screen.feed(Array(text.utf8))
        #expect(Sight(painted: screen) == sight)
    }

    @Test func `sees a form only once its whole picture has come`() {
        var screen = Screen(width: 80, height: 2)
        screen.feed(Array("A number or arrows, then Enter.\r\n Esc back   Ctrl-C leave now".utf8))
        #expect(Sight(painted: screen) == nil)
        screen.feed([0])
        #expect(Sight(painted: screen) == .form)
    }

    @Test func `hears the newest poll of a linear seat, where a row's end cuts a word too`() {
        var screen = Screen(width: 20, height: 8)
        screen.feed(Array("Poll 1: Tea?\r\nPoll 1 closed.\r\nPoll 2: Where are yo".utf8))
        screen.feed(Array("u?\r\nType a number.\r\n> ".utf8))
        #expect(screen.newestPoll == "Poll 2: Where are you? Type a number. >")
        #expect(Sight(linear: "Poll 2: Closed doors? Type a number. >") == .form)
        #expect(Sight(linear: "Poll 2 is open. 1 Here 2 There") == .form)
        #expect(Sight(linear: "Poll 2 soon: Where? Slide: Here") == .room)
        #expect(Sight(linear: "Poll 2 is open. Poll 2 closed. More than 6 answered or skipped.") == .room)
    }

    @Test(arguments: [
        "Your seat words: amber otter quill (they", "Your seat words are: amber otter quill. They",
    ])
    func `finds the seat words`(text: String) {
        var screen = Screen(width: 80, height: 1)
        screen.feed(Array(text.utf8))
        #expect(screen.seatWords == "amber otter quill")
    }
}
