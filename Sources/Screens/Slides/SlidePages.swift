package import Drawing
package import Session
package import Wording
import Workshop

/// The room's slide at its step, drawn for a body of one size and cut into pages.
package struct SlidePages: Equatable, Sendable {
    /// The widest measure of text that is read with ease, in columns.
    package static let measure = 72

    /// At least one, each of the body's size.
    package let pages: [Canvas]
    /// The page on which the newest step begins.
    package let newest: Int

    /// Draws what the room sees at the state's place: a calm screen, the slide's steps so far, or the poll here.
    ///
    /// Calm screens say with `support` where support is.
    package init(
        of state: State, in surroundings: Surroundings, fitting size: Size, support: Phrase = .calmSupport
    ) {
        if Self.isCalm(state) {
            pages = [Self.calm(state, in: surroundings, support: support, size)]
            newest = 0
            return
        }
        let slide = DrawnSlide(of: state, in: surroundings, fitting: size)
        let step = state.pollHere == nil ? state.place.step : Int.max
        let shown = slide.flow.pages(of: slide.room).filter { page in
            page.contains { $0.step <= step && !$0.isGap }
        }
        let begins = shown.firstIndex { page in page.contains { $0.step == step && !$0.isGap } }
        newest = state.pollHere == nil ? begins ?? max(0, shown.count - 1) : 0
        pages = (shown.isEmpty ? [[]] : shown).map { slide.canvas(of: $0, upTo: step, size: size) }
    }

    /// The columns that stay free at each side, at least.
    static func margin(of size: Size) -> Int { size.width < 30 ? 1 : size.width < 40 ? 2 : 3 }
}
