import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct ConsoleOverlayPictureTests {
    private func walk(_ size: Size) throws -> ConsoleWalk {
        var console = try ConsoleWalk(exploitationWorkshop(), size: size)
        try console.happen(.go(slide: 8))
        try console.happen(.drop(section: 6))
        console.wait(minutes: 12)
        console.backstage.checkIns = [
            CheckIn(id: 1, message: "I am by the window, in the blue coat. Please come at the break."),
            CheckIn(id: 2, message: ""),
        ]
        console.backstage.heldTexts = [
            HeldText(id: 4, poll: "stays", text: "How quickly it went from friendly to threats."),
            HeldText(id: 9, poll: "stays", text: String(repeating: "The jokes of his friends. ", count: 19)),
            HeldText(id: 2, poll: "signs", text: "The phone."),
        ]
        return console
    }

    @Test(arguments: ConsolePictureTests.sizes) func `what lies over the main screen`(size: Size) throws {
        let keys: [(String, [Key])] = [
            ("agenda", [.character("g"), .down]), ("overview", [.character("v"), .down]),
            ("joining", [.character("j")]), ("keys", [.character("?")]), ("ending", [.character("q")]),
            ("extending", [.character("e"), .character("+")]),
            ("breaking", [.character("B"), .character("1"), .character("5")]),
            ("check-ins", [.character("c")]), ("check-in", [.character("c"), .enter]),
            ("texts", [.character("m")]), ("long-text", [.character("m"), .down]),
            ("muting", [.character("m"), .character("M")]),
        ]
        for (name, pressed) in keys {
            var console = try walk(size)
            console.press(pressed)
            try console.look("\(name)-\(size.width)")
        }
    }

    @Test(arguments: ConsolePictureTests.sizes) func `both codes while somebody is guessing, and one alone`(
        size: Size
    ) throws {
        var console = try walk(size)
        console.surroundings.join?.longCode = "314159265"
        console.press(.character("j"))
        try console.look("guessing-\(size.width)")
        console.surroundings.join?.code = nil
        try console.look("withdrawn-\(size.width)")
    }

    @Test(arguments: ConsolePictureTests.sizes) func `what is typed`(size: Size) throws {
        var console = try walk(size)
        console.press(.character("/"))
        console.type("friend")
        try console.look("search-\(size.width)")
        console.press(.escape, .character("b"))
        console.type("We are back at ten past three. Tea stands in the hall, and the quiet room is open.")
        try console.look("broadcasting-\(size.width)")
        console.press(.escape, .character("c"), .enter, .enter)
        console.type("I will come to you at the break.")
        try console.look("replying-\(size.width)")
    }

    @Test(arguments: ConsolePictureTests.sizes) func `where a record that is gone would be saved`(
        size: Size
    ) throws {
        var console = try walk(size)
        console.backstage.rescue = "/home/facilitator/online-exploitation.convene"
        console.surroundings.warning = "The record's file is gone: nothing is recorded."
        console.press(.character("S"))
        try console.look("saving-\(size.width)")
        console.press(.escape)
        #expect(console.intents.isEmpty)
        console.press(.character("S"), .enter)
        #expect(console.intents == [.saveRecord])
    }

    @Test func `a record that is in its place is not saved anywhere else`() throws {
        var console = try walk(Size(width: 80, height: 24))
        console.press(.character("S"))
        #expect(console.text.contains("The record is in its place; there is nothing to save."))
        console.press(.enter)
        #expect(!console.intents.contains(.saveRecord))
    }
}
