import Drawing
import Keyboard
import Screens
import Session
import Testing
import Workshop

@Suite struct WordsTests {
    @Test func `a few short fields are sent together, and empty ones are left out`() {
        var walk = SeatWalk.asked(.support)
        walk.type("time ")
        #expect(walk.said.contains("5 of 40"))
        walk.press(.enter, .enter)
        walk.type(" a friend")
        #expect(walk.press(.enter) == [])
        #expect(walk.said.contains("▸ Send"))
        #expect(walk.press(.enter) == [.answer("support", round: 1, .phrases(["time", "a friend"]))])
        walk.screen.take(.recorded("support", .phrases(["time", "a friend"])))
        #expect(walk.said.contains("✓ Recorded: time, a friend. e changes it"))
        walk.press(.character("e"), .end, .backspace, .tab, .end)
        walk.type("s")
        #expect(walk.screen.person.drafts == ["support": "tim\na friends\n"])
    }

    @Test func `nothing but spaces is nothing to send`() {
        var walk = SeatWalk.asked(.support)
        walk.type("   ")
        #expect(walk.press(.enter, .enter, .enter, .enter) == [])
        #expect(walk.said.contains("Write something in a field first"))
        #expect(walk.press(.down, .enter) == [.answer("support", round: 1, .skip)])
    }

    @Test func `what is pasted is cleaned, and cut at forty characters, wide ones too`() {
        var walk = SeatWalk.asked(.support)
        walk.press(.paste("one\u{1B}[31m\ntwo\u{7}"), .enter)
        walk.press(.paste(String(repeating: "界👩‍👩‍👧", count: 40)), .enter, .enter)
        let wide = String(repeating: "界👩‍👩‍👧", count: 20)
        let intents = walk.press(.enter)
        #expect(intents == [.answer("support", round: 1, .phrases(["one two", wide]))])
        #expect(walk.said.contains("Sending…"))
    }

    @Test func `letters and signs are typed, whatever they mean elsewhere`() {
        var walk = SeatWalk.asked(.support)
        #expect(walk.type("ac?!q0 9") == [])
        #expect(walk.screen.person.drafts == ["support": "ac?!q0 9\n\n"])
    }

    @Test func `typing under the fields goes on in the last one`() {
        var walk = SeatWalk.asked(.support)
        walk.press(.down, .down, .down)
        walk.type("tea")
        #expect(walk.screen.person.drafts == ["support": "\n\ntea"])
        #expect(walk.press(.enter, .enter) == [.answer("support", round: 1, .phrases(["tea"]))])
    }

    @Test func `the words are there again after Esc, each in its field`() {
        var walk = SeatWalk.asked(.support)
        walk.press(.down)
        walk.type("rest")
        walk.press(.escape, .character("e"))
        #expect(walk.said.contains("▎ ▎ rest ▎"))
        #expect(walk.screen.person.drafts == ["support": "\nrest\n"])
    }

    @Test func `a muted seat sends no words, and keeps them`() {
        var walk = SeatWalk.asked(.support)
        walk.type("rest")
        walk.screen.mute()
        #expect(walk.press(.enter, .enter, .enter, .enter) == [.answer("support", round: 1, .skip)])
        #expect(walk.screen.person.drafts == ["support": "rest\n\n"])
        #expect(walk.press(.down, .enter) == [.answer("support", round: 1, .skip)])
    }
}
