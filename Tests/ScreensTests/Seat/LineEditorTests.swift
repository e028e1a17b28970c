import Drawing
import Keyboard
import TestSupport
import Testing

@testable import Screens

/// A line as two halves, typed at the seam: too simple to be wrong.
private struct TwoHalves {
    var left = ""
    var right = ""
    let limit: Int

    mutating func press(_ key: Key) {
        switch key {
        case .character(let character): add(String(character))
        case .paste(let text): add(text.replacing("\n", with: " "))
        case .left: if let last = left.popLast() { right = String(last) + right }
        case .right: if !right.isEmpty { left.append(right.removeFirst()) }
        case .home, .control("a"): (left, right) = ("", left + right)
        case .end, .control("e"): (left, right) = (left + right, "")
        case .backspace: _ = left.popLast()
        case .delete: right = String(right.dropFirst())
        case .control("u"): left = ""
        case .control("k"): right = ""
        case .control("w"):
            while left.last == " " { left.removeLast() }
            while let last = left.last, last != " " { left.removeLast() }
        default: break
        }
    }

    private mutating func add(_ text: String) {
        left += text.prefix(max(0, limit - left.count - right.count))
    }
}

@Suite struct LineEditorTests {
    private static let keys: [Key] = [
        .left, .right, .home, .end, .backspace, .delete, .control("a"), .control("e"), .control("u"),
        .control("k"), .control("w"), .character(" "), .character("a"), .character("é"), .character("界"),
        .character("🙂"), .paste("two words"), .paste("a\nb"), .up, .tab, .alt("b"), .function(1),
    ]

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `any keys do what they do to two halves of a text`(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        var editor = LineEditor(limit: 30)
        var model = TwoHalves(limit: 30)
        for _ in 0..<200 {
            let key = Self.keys.randomElement(using: &chance) ?? .left
            _ = editor.press(key)
            model.press(key)
            #expect(editor.text == model.left + model.right, "after \(key.notation)")
            #expect(editor.cursor == model.left.count, "after \(key.notation)")
        }
    }

    @Test func `a mark joins the letter before it, and the cursor stays behind both`() {
        var editor = LineEditor("e", limit: 5)
        _ = editor.press(.character("\u{301}"))
        #expect(editor.characters == ["é"])
        #expect(editor.cursor == 1)
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `the rows of a field hold every character in order, and no row is too wide`(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let alphabet: [Character] = ["a", "b", " ", " ", "界", "é"]
        let text = (0..<Int.random(in: 0...60, using: &chance)).map { _ in
            alphabet.randomElement(using: &chance) ?? "a"
        }
        let width = Int.random(in: 2...20, using: &chance)
        let rows = FieldRows(text, width: width)
        #expect(rows.texts.joined() == String(text))
        for index in 0...text.count {
            let place = rows.position(of: index)
            #expect(place.column <= width)
            #expect(rows.index(at: place) == index)
        }
    }
}
