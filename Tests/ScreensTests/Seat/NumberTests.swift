import Drawing
import Keyboard
import Session
import TestSupport
import Testing
import Workshop

@testable import Screens

@Suite struct NumberTests {
    @Test func `a number is typed, and sent from Send`() {
        var walk = SeatWalk.asked(.share)
        #expect(walk.said.contains("A whole number from 0 to 100."))
        walk.type("19")
        #expect(walk.said.contains("▎ 19 of 100 children"))
        #expect(walk.press(.enter) == [])
        #expect(walk.press(.enter) == [.answer("share", round: 1, .number(19))])
        walk.screen.take(.recorded("share", .number(19)))
        #expect(
            walk.said.contains("✓ Recorded: 19 of 100 children. e changes it until the poll closes."))
        walk.press(.character("e"), .backspace, .character("8"), .enter)
        #expect(walk.press(.enter) == [.answer("share", round: 1, .number(18))])
    }

    @Test func `a currency's sign stands before the bounds too`() {
        var walk = SeatWalk.asked(
            Poll(id: "pay", ask: "What is it worth?", kind: .number(.init(unit: "£", bounds: 0...40))))
        #expect(walk.said.contains("A whole number from £0 to £40."))
        walk.type("41")
        walk.press(.enter, .enter)
        #expect(walk.said.contains("Only numbers from £0 to £40 can be sent."))
    }

    @Test func `who types or pastes the unit too is taken at their number`() {
        for keys: [Key] in [[.character("£"), .character("5")], [.paste("£5\n")], [.paste("£ 5")]] {
            var walk = SeatWalk.asked(
                Poll(id: "pay", ask: "What is it worth?", kind: .number(.init(unit: "£", bounds: 0...40))))
            for key in keys { walk.press(key) }
            walk.press(.enter)
            #expect(walk.press(.enter) == [.answer("pay", round: 1, .number(5))])
        }
    }

    @Test(arguments: ["101", "-1", "99999999999999999999", "-99999999999999999999"])
    func `what is out of bounds is refused with a sentence`(text: String) {
        var walk = SeatWalk.asked(.share)
        walk.type(text)
        #expect(walk.press(.enter, .enter) == [])
        #expect(walk.said.contains("Only numbers from 0 to 100 can be sent."))
    }

    @Test(arguments: [Key.paste("-40"), .paste(" −40\n")])
    func `a minus stands before the digits, however it is spelled`(key: Key) {
        var walk = SeatWalk.asked(.change)
        walk.press(key, .enter)
        #expect(walk.press(.enter) == [.answer("change", round: 1, .number(-40))])
    }

    @Test(arguments: [".", ",5", "4-", "½", "x", "٣", "1e3", "a few"])
    func `what is no whole number is not taken in part`(text: String) {
        var walk = SeatWalk.asked(.change)
        walk.type("12")
        walk.press(.paste(text))
        #expect(walk.said.contains("Only a whole number fits here"))
        #expect(walk.screen.person.drafts == ["change": "12"])
    }

    @Test(arguments: [("1,234", 1234), ("12,345", 12345), ("1,234,567", 1_234_567), ("-1,000", -1000)])
    func `thousands may stand apart by commas`(typed: String, number: Int) {
        #expect(wholeNumber(typed: typed) == number)
        let measure = Poll.Measure(bounds: -2_000_000...2_000_000)
        var form = NumberForm(measure: measure, draft: nil)
        for character in typed { #expect(form.press(.character(character), width: 40) == .touched) }
        _ = form.press(.enter, width: 40)
        #expect(form.press(.enter, width: 40) == .send(.number(number)))
    }

    @Test(arguments: ["1,23", "1234,567", ",123", "1,,234", "1,2345", "99.50", "1,234.5", "+5", "٣"])
    func `what is no number with its thousands apart is none`(typed: String) {
        #expect(wholeNumber(typed: typed) == nil)
    }

    @Test(arguments: ["2.5", "2,5", "1 000", "10-20", "5 to 10", "1/2", "2e5"])
    func `what is typed is no whole number of its digits`(text: String) {
        var walk = SeatWalk.asked(.change)
        walk.type(text)
        #expect(walk.press(.enter, .enter, .enter) == [])
        #expect(walk.said.contains("Only a whole number fits here"))
        #expect(walk.said.contains("▎ " + text))
        for _ in text { walk.press(.backspace) }
        walk.type("7")
        #expect(walk.press(.enter, .enter) == [.answer("change", round: 1, .number(7))])
    }

    @Test func `what is no number is there again after Esc`() {
        var walk = SeatWalk.asked(.share)
        walk.type("2.5")
        walk.press(.escape, .character("e"))
        #expect(walk.said.contains("▎ 2.5 of 100"))
    }

    @Test func `nothing, or a minus alone, is no number`() {
        var walk = SeatWalk.asked(.change)
        #expect(walk.press(.enter, .enter) == [])
        #expect(walk.said.contains("Type a number first"))
        walk.type("-")
        #expect(walk.press(.enter, .enter) == [])
        #expect(walk.said.contains("Type a number first"))
    }

    @Test func `the last row skips, and a digit there goes back to the field`() {
        var walk = SeatWalk.asked(.share)
        #expect(walk.press(.tab, .tab, .enter) == [.answer("share", round: 1, .skip)])
        walk = .asked(.share)
        walk.press(.down, .down, .character("7"), .enter)
        #expect(walk.press(.enter) == [.answer("share", round: 1, .number(7))])
    }

    @Test func `what is typed is there again after Esc, and help and support work beside it`() {
        var walk = SeatWalk.asked(.share)
        walk.type("42")
        walk.press(.character("!"))
        #expect(walk.said.contains("Employee line"))
        walk.press(.escape, .escape, .character("e"))
        #expect(walk.said.contains("▎ 42 of 100"))
    }

    @Test func `a poll with places takes no more of them, keeps exactly so many, and shows them`() {
        let poll = Poll(
            id: "pay", ask: "What is it worth?",
            kind: .number(.init(unit: .init("£", decimals: 2), bounds: 0...20_000)))
        var walk = SeatWalk(of: Scenario(asking: [poll]))
        walk.press(.enter)
        walk.happen(.pollOpened("pay", round: 1, SeatWalk.now))
        #expect(walk.said.contains("A number from £0.00 to £200.00."))
        walk.type("99.505")
        #expect(
            walk.said.contains(
                "Only a number such as 200.00 fits here, with no more digits behind the point."))
        #expect(walk.press(.enter, .enter).isEmpty)
        walk.press(.control("u"))
        walk.type("99.5")
        #expect(walk.press(.enter, .enter) == [.answer("pay", round: 1, .number(9950))])
        walk.screen.take(.recorded("pay", .number(9950)))
        #expect(walk.said.contains("Recorded: £99.50."))
        walk.press(.character("e"))
        #expect(walk.said.contains("£99.50"))
    }

    @Test func `what is no whole number is refused with words, and never another number`() {
        let poll = Poll(id: "n", ask: "How many?", kind: .number(.init(bounds: 0...99_999)))
        for typed in ["99.50", "2.5", "1,23", "1.234"] {
            var walk = SeatWalk(of: Scenario(asking: [poll]))
            walk.press(.enter)
            walk.happen(.pollOpened("n", round: 1, SeatWalk.now))
            walk.type(typed)
            #expect(walk.press(.enter, .enter, .enter).isEmpty, "\(typed)")
            #expect(walk.said.contains("Only a whole number fits here"), "\(typed)")
        }
    }
}
