import Drawing
import Keyboard
import Screens
import Session
import TestSupport
import Testing
import Workshop

@Suite struct ConsoleKeyTests {
    @Test(arguments: [Key.character(" "), .right, .pageDown, .enter]) func `next step`(key: Key) throws {
        var console = try ConsoleWalk(.sample)
        console.press(key)
        #expect(console.state.place == Place(slide: 0, step: 1))
    }

    @Test func `the keys of the stage do here what they do there`() throws {
        let pairs: [(Character, Command)] = [
            ("n", .nextSlide), ("N", .previousSlide), ("o", .toggleOpen), ("r", .toggleReveal),
            ("p", .togglePause), (".", .toggleBlank),
        ]
        for (key, command) in pairs {
            var console = try ConsoleWalk(.sample)
            console.press(.character(key))
            #expect(console.intents == [.command(command)])
        }
    }

    @Test func `without the clicker a key that moves the room says who has it`() throws {
        for key in [" ", "n", "N", "o", "r", ".", "X", "x", "e", "B", "T", "G"] {
            var console = try ConsoleWalk(.sample)
            console.backstage.clicker = .console(2)
            console.type(key)
            #expect(console.intents.isEmpty)
            #expect(console.text.contains("Console 2 has the clicker: t takes it."))
            console.press(.character("t"))
            #expect(console.intents == [.takeClicker])
        }
    }

    @Test func `a free clicker is taken by the first key that moves the room`() throws {
        var console = try ConsoleWalk(.sample)
        console.backstage.clicker = .free
        console.press(.character(" "), .character(" "))
        #expect(console.intents == [.holdClicker, .command(.next), .command(.next)])
    }

    @Test func `only who has the clicker ends the session for everyone`() throws {
        var console = try ConsoleWalk(.sample)
        console.backstage.clicker = .console(2)
        console.press(.character("q"), .character("y"))
        #expect(console.intents.isEmpty)
        console.backstage.clicker = .here
        console.press(.character("q"))
        console.backstage.clicker = .console(2)
        console.press(.character("y"))
        #expect(console.intents.isEmpty)
        console.backstage.clicker = .here
        console.press(.character("q"), .character("y"))
        #expect(console.intents == [.command(.finish)])
        #expect(console.text.contains("The session is over."))
    }

    @Test func `pause needs no clicker, and works over lists`() throws {
        for open in ["", "g", "v", "c", "m", "j", "?"] {
            var console = try ConsoleWalk(.sample)
            console.backstage.clicker = .console(2)
            console.type(open + "p")
            #expect(console.intents.first == .command(.togglePause))
            #expect(!console.intents.contains(.showJoining(true)))
            #expect(console.text.contains("Any facilitator can go on: p."))
        }
    }

    @Test func `x drops what the plan names, and X brings it back`() throws {
        var console = try ConsoleWalk(exploitationWorkshop())
        console.press(.character("x"))
        #expect(console.intents.isEmpty)
        #expect(console.text.contains("Nothing has to be dropped"))
        console.wait(minutes: 12)
        let section = try #require(console.state.pacing(at: console.surroundings.now).cuts.first)
        #expect(console.text.contains("x: drop ‘\(console.state.scenario.sections[section].title)’"))
        console.press(.character("x"))
        #expect(console.state.dropped == [section])
        console.press(.character("X"))
        #expect(console.state.dropped.isEmpty)
    }

    @Test func `e gives the section more minutes, typed or by fives`() throws {
        var console = try ConsoleWalk(Examples.workshop)
        console.press(.character("e"), .character("+"), .enter)
        #expect(console.state.extraMinutes[0] == 10)
        console.press(.character("e"), .character("1"), .character("2"), .enter)
        #expect(console.state.extraMinutes[0] == 22)
        console.press(.character("e"), .character("-"), .character("-"), .enter)
        #expect(console.state.extraMinutes[0] == 17)
    }

    @Test func `B begins a break of typed minutes, and B again ends it`() throws {
        var console = try ConsoleWalk(.sample)
        console.type("B15")
        #expect(console.state.breakUntil == nil)
        console.press(.enter)
        let until = try #require(console.state.breakUntil)
        #expect(until.seconds(since: console.surroundings.now) == 900)
        #expect(console.text.contains("Break until \(until.clock). B ends it."))
        console.press(.character("B"))
        #expect(console.state.breakUntil == nil)
    }

    @Test func `a break without minutes says what to type`() throws {
        var console = try ConsoleWalk(.sample)
        console.type("B")
        console.press(.enter)
        #expect(console.text.contains("Type how many minutes, then Enter."))
        #expect(console.state.breakUntil == nil)
        console.type("5")
        #expect(!console.text.contains("Type how many"))
    }

    @Test func `c changes the code only where the code is shown`() throws {
        var console = try ConsoleWalk(.sample)
        console.press(.character("j"), .character("c"))
        #expect(console.intents == [.showJoining(true), .changeCode])
        console.press(.escape)
        #expect(console.intents.last == .showJoining(false))
    }

    @Test func `w withdraws the short code only where it is shown`() throws {
        var console = try ConsoleWalk(.sample)
        console.type("w")
        #expect(console.intents.isEmpty)
        console.type("jw")
        #expect(console.intents == [.showJoining(true), .withdrawCode])
        console.surroundings.join?.code = nil
        console.surroundings.join?.longCode = "314159265"
        #expect(console.text.contains("no short one"))
        console.type("w")
        #expect(console.intents.count { $0 == .withdrawCode } == 1)
        console.type("jc")
        #expect(console.intents.last == .changeCode)
    }

    @Test func `every key of the table stands in the help`() throws {
        for size in ConsolePictureTests.sizes {
            var console = try ConsoleWalk(.sample, size: size)
            console.press(.character("?"))
            var text = ""
            for _ in ConsoleScreen.keyTable {
                text += console.text
                console.press(.down)
            }
            for row in ConsoleScreen.keyTable {
                let key = try #require(row.keys.first)
                #expect(text.contains("   \(key.notation) "))
            }
        }
    }
}
