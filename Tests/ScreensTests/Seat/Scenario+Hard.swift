import Drawing
import Keyboard
import Session
import Workshop

extension Scenario {
    /// A workshop with a part that a content note announces: slides 1 to 3, of which 2 has a poll.
    static let withHardPart = Scenario(
        title: "Online safety", takesAddresses: true,
        support: [Service(name: "Employee line", detail: "0800 123")],
        sections: [
            Section(
                title: "All",
                slides: [
                    Slide(title: "Welcome", steps: [.init([.paragraph("Good morning")])]),
                    Slide(
                        title: "Marta", layout: .case, intensity: 2,
                        contentNote: "Next: the story of one girl. It ends after ten minutes.",
                        steps: [.init([.paragraph("Gravel one")]), .init([.paragraph("Gravel two")])]),
                    Slide(title: "Gravel asked", intensity: 1, steps: [.init(poll: .gravel)]),
                    Slide(
                        title: "Gravel figures", intensity: 1, steps: [.init([.paragraph("Gravel three")])]),
                    Slide(title: "After", steps: [.init([.paragraph("Good evening")])]),
                ])
        ])
}

extension Poll {
    /// Every word of its that may be hidden has "Gravel" in it.
    static let gravel = Poll(
        id: "gravel", ask: "Gravel?", kind: .choice(options: ["Gravel yes", "Gravel no"]))
}

extension SeatWalk {
    /// A seat whose welcome page is closed, in a room at `place` of the workshop with a hard part.
    static func inHardPart(at place: Place, size: Size = Size(width: 80, height: 24)) -> Self {
        var walk = Self(of: .withHardPart)
        walk.press(.enter)
        walk.size = size
        walk.happen(.moved(place, now))
        return walk
    }
}
