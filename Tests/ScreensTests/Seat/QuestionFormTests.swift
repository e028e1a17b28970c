import Drawing
import Keyboard
import Screens
import Session
import Testing
import Workshop

@Suite struct QuestionFormTests {
    @Test func `a question is asked, another may follow while there is room, and the form counts them`() {
        var walk = SeatWalk.asked(.questions)
        for count in 1...3 {
            walk.type("Why \(count)?")
            let answer = Answer.questions(asked: ["Why \(count)?"], meToo: [])
            #expect(walk.press(.enter, .enter) == [.answer("questions", round: 1, answer)])
            walk.screen.take(.recorded("questions", answer))
            let sent = "✓ Recorded. e \(count < 3 ? "asks another, or " : "")joins in what others ask."
            #expect(walk.said.contains(sent), "\(walk.said)")
            walk.press(.character("e"))
            #expect(walk.said.contains("\(count) of 3 questions asked from here."))
            #expect(walk.said.contains("0 of 280"))
        }
        walk.type("Why 4?")
        #expect(walk.press(.enter, .enter) == [])
        #expect(walk.said.contains("You have asked 3 questions"))
    }

    @Test func `the room's questions stand under the field, and Enter joins in`() {
        var walk = SeatWalk.asking
        #expect(walk.said.contains("The room asks: \(SeatWalk.firstQuestion) \(SeatWalk.secondQuestion)"))
        walk.press(.tab, .tab, .tab, .down)
        #expect(walk.said.contains("▸ \(SeatWalk.secondQuestion)"))
        let answer = Answer.questions(asked: [], meToo: [2])
        #expect(walk.press(.enter) == [.answer("questions", round: 1, answer)])
        walk.screen.take(.recorded("questions", answer))
        #expect(walk.said.contains("▸ \(SeatWalk.secondQuestion) you too"))
        #expect(walk.press(.enter) == [])
        #expect(walk.said.contains("You have asked this too already."))
        walk.press(.up)
        let other = Answer.questions(asked: [], meToo: [1])
        #expect(walk.press(.character(" ")) == [.answer("questions", round: 1, other)])
    }

    @Test(arguments: [false, true])
    func `beside numbers of a session over rooms it is said that rooms with few are left out`(isOfRooms: Bool)
    {
        var walk = SeatWalk.asking
        walk.happen(
            .shownLive(
                "questions", round: 1,
                Results(
                    answers: 9, skips: 0, picture: .texts,
                    texts: [.init(number: 1, text: SeatWalk.firstQuestion, count: 7)], isOfRooms: isOfRooms)))
        #expect(walk.said.contains("7 ask this"))
        let beside = "The numbers beside texts leave out rooms with fewer than"
        #expect(walk.said.contains(beside) == isOfRooms, "\(walk.said)")
    }

    @Test func `who has asked and comes back is told that another can be asked`() {
        var scenario = Scenario.forSeats
        scenario.sections[0].slides = [Slide(title: "Asked", steps: [Slide.Step(poll: .questions)])]
        let open = Event.pollOpened("questions", round: 1, SeatWalk.now)
        let walk = SeatWalk(of: scenario, after: [open], isReturning: true, answered: ["questions"])
        #expect(walk.said.contains("e asks another"), "\(walk.said)")
        #expect(!walk.said.contains("changes it"))
    }

    @Test func `what is typed at the room's questions goes to the field`() {
        var walk = SeatWalk.asking
        walk.press(.tab, .tab, .tab)
        walk.type("How?")
        #expect(walk.said.contains("▎ How?"))
        #expect(!walk.said.contains("▸"))
    }

    @Test func `a question that is taken back goes from the form, and what is typed stays`() {
        var walk = SeatWalk.asking
        walk.type("How?")
        walk.press(.tab, .tab, .tab)
        walk.happen(
            .reviewed(
                "questions", round: 1, ReviewedText(number: 1, text: SeatWalk.firstQuestion, review: nil)))
        #expect(!walk.said.contains(SeatWalk.firstQuestion))
        #expect(walk.said.contains("▎ How?"))
        #expect(walk.said.contains("The room asks: \(SeatWalk.secondQuestion)"))
    }
}
