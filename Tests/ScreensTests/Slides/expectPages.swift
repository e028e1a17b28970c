import Drawing
import Session
import TestSupport
import Testing
import Wording
import Workshop

@testable import Screens

/// The sizes at which every picture is looked at.
let pictureSizes = [
    Size(width: 80, height: 24), Size(width: 40, height: 12), Size(width: 132, height: 43),
]

/// Every page of the state's slide on a stage of that size, one under another, is as it was recorded.
func expectPages(
    of state: State, named name: String, _ size: Size, in language: Language = .english,
    filePath: String = #filePath
) throws {
    var surroundings = Surroundings(now: Moment(milliseconds: 0))
    surroundings.language = language
    let drawn = SlidePages(of: state, in: surroundings, fitting: StageScreen.bodySize(of: size))
    let rule = String(repeating: "=", count: size.width)
    let text = drawn.pages.map(\.text).joined(separator: "\n\(rule)\n") + "\n"
    try expectText(text, named: "\(name)-\(size.width)", in: "__Screens__", filePath: filePath)
}
