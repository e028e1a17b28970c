import Drawing
import Screens
import Session

// What it shows.
extension Seat {
    /// The picture of the seat at `address`, which others may be shown too, with so much of each bar as `growth` says, and
    /// the scenario's pictures of `shelf`.
    func picture(
        at address: LineAddress, in room: Room, growth: Double, _ shelf: PictureShelf,
        from gallery: inout Gallery
    ) -> Picture {
        guard case .participant(.painted(let screen)) = screen, let face = screen.face(in: room.state)
        else { return Picture(canvas(at: address, in: room, growth: growth, shelf)) }
        let terminal = Gallery.Terminal(size: canvasSize, isASCII: isASCII, depth: opening.depth)
        return gallery.picture(of: face, on: terminal) { canvas(at: address, in: room, shelf) }
    }

    /// Whether it is a participant's picture that may show how many have answered or joined.
    func showsCounts(in state: State) -> Bool {
        guard case .participant(.painted(let screen)) = screen else { return false }
        return screen.showsCounts(in: state)
    }

    private func canvas(
        at address: LineAddress, in room: Room, growth: Double = 1, _ shelf: PictureShelf
    ) -> Canvas {
        var surroundings = room.surroundings
        surroundings.growth = growth
        surroundings.pictures = shelf
        if isASCII {
            // Half blocks have no stand-in that a camera could read.
            surroundings.join?.picture = []
            surroundings.feedbackPicture = []
        }
        if !isASCII, !isConsole { surroundings.pictures.depth = opening.depth }
        let size = canvasSize
        let canvas =
            switch screen {
            case .stage(var stage):
                {
                    stage.role = room.stageRole(isRemote: opening.isRemote)
                    return stage.canvas(of: room.state, surroundings: surroundings, size: size)
                }()
            case .console(let console):
                console.canvas(
                    of: room.state, surroundings: surroundings, backstage: room.backstage(for: address),
                    size: size)
            case .support(let support):
                support.canvas(
                    of: room.state, surroundings: surroundings, backstage: room.backstage(for: address),
                    size: size)
            case .waiting: waitingPage(in: surroundings.language, size: size)
            case .participant(.painted(let screen)):
                screen.canvas(of: room.state, surroundings: surroundings, size: size)
            case .participant(.linear): Canvas(size: size)
            }
        return isASCII ? canvas.inASCII() : canvas
    }
}
