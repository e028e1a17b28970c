import Drawing
import Session
import Workshop

/// The pictures that seats are shown: what is made of them, and what is yet to be.
///
/// One for each host; the host's loop alone calls it.
final class PictureDesk {
    /// How many pictures are kept, the largest in some 40 kB; a room has few sizes of terminals.
    static let most = 256

    private(set) var shelf = PictureShelf()
    private var asked: Set<PictureWish> = []
    /// The slide that was looked at last, and its files.
    private var shown: (slide: Int, files: [String])?
    private let wire: Wire

    init(on wire: Wire) { self.wire = wire }

    /// Asks for those of `wishes` that are not there yet, before what others ask where they are `urgent`.
    ///
    /// Where too many are kept, those go that are not `inUse`; where all are, and where there is no folder, words stand
    /// alone.
    func ask(for wishes: [PictureWish], urgent: Bool, inUse: () -> Set<PictureWish>) {
        guard let worker = wire.pictures else { return }
        for wish in wishes where shelf.made[wish] == nil && !asked.contains(wish) {
            if shelf.made.count + asked.count >= Self.most {
                let used = inUse()
                shelf.keep { used.contains($0) }
            }
            guard shelf.made.count + asked.count < Self.most else { return }
            asked.insert(wish)
            worker.draw(wish, isFirst: urgent)
        }
    }

    /// Looks at the files of a slide that is shown anew, for they may have changed since it was.
    func follow(_ state: State) {
        let files = state.slide.pictures
        guard shown.map({ $0.slide != state.place.slide || $0.files != files }) ?? true else { return }
        shown = (state.place.slide, files)
        for file in Set(files) { wire.pictures?.look(at: file) }
    }

    /// Takes what the worker says.
    func take(_ news: PictureNews) {
        switch news {
        case .made(let wish, let picture):
            asked.remove(wish)
            shelf.put(picture, for: wish)
        case .changed(let file): shelf.keep { $0.file != file }
        }
    }
}
