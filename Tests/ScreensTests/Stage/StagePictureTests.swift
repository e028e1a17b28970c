import Drawing
import Keyboard
import Screens
import Session
import Testing
import Workshop

@Suite struct StagePictureTests {
    private static let sizes = [
        Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 132, height: 43),
    ]

    @Test(arguments: sizes) func `every slide is drawn for what it holds`(size: Size) throws {
        for (index, slide) in Examples.workshop.slides.enumerated() {
            var stage = try StageWalk(Examples.workshop, size: size, joined: 24)
            try stage.happen(.go(slide: index))
            if slide.isPrecededByContentNote {
                try stage.look("note-\(index)-\(size.width)")
                try stage.happen(.next)
            }
            for _ in slide.steps.dropFirst() { try stage.happen(.next) }
            try stage.look("\(slide.layout.rawValue)-\(index)-\(size.width)")
        }
    }

    @Test(arguments: sizes) func `a poll goes from waiting to revealed`(size: Size) throws {
        var stage = try StageWalk(Examples.workshop, size: size, joined: 24)
        try stage.happen(.go(slide: 9))
        try stage.look("poll-waiting-\(size.width)")
        stage.press(.character("o"))
        try stage.answer(
            "tea", [.option(0), .option(0), .option(0), .option(1), .option(1), .option(2), .skip])
        try stage.look("poll-open-\(size.width)")
        stage.press(.character("r"))
        try stage.look("poll-refused-\(size.width)")
        stage.press(.character("o"))
        try stage.look("poll-closed-\(size.width)")
        stage.press(.character("r"))
        try stage.look("poll-revealed-\(size.width)")
    }

    @Test func `a poll under the minimum is not shown, and opens again`() throws {
        var stage = try StageWalk(Examples.workshop)
        try stage.happen(.go(slide: 9))
        stage.press(.character("o"))
        try stage.answer("tea", [.option(0), .option(0), .option(2), .skip])
        stage.press(.character("o"))
        try stage.look("poll-too-few")
        stage.press(.character("r"))
        try stage.look("poll-too-few")
        stage.press(.character("o"))
        try stage.answer("tea", (0..<5).map { .option($0 % 3) })
        stage.press(.character("o"), .character("r"))
        #expect(stage.canvas.text.contains("5 answers"))
    }

    @Test func `a sensitive poll hides small cells and what they follow from`() throws {
        var stage = try StageWalk(Examples.workshop)
        try stage.happen(.go(slide: 10))
        stage.press(.character("o"))
        try stage.answer(
            "secret",
            Array(repeating: .option(0), count: 12) + Array(repeating: .option(1), count: 6) + [.option(2)])
        stage.press(.character("o"), .character("r"))
        try stage.look("poll-sensitive")
    }

    @Test(arguments: sizes) func `what lies over the slide`(size: Size) throws {
        var stage = try StageWalk(Examples.workshop, size: size, joined: 3)
        for (key, name) in [("?", "keys"), ("j", "join"), ("g", "agenda"), ("q", "ending"), ("p", "paused")] {
            stage.press(.character(Character(key)))
            try stage.look("over-\(name)-\(size.width)")
            stage.press(key == "p" ? .character("p") : .escape)
        }
    }
}
