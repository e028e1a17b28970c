import Workshop

/// A kind of poll as seats, stages and consoles have it.
typealias ScreenKind = DrawnKind & SeatedKind & SpokenKind

extension Poll.Kind {
    /// The kind as screens and lines know it.
    var onScreen: any ScreenKind {
        switch self {
        case .choice(let kind): kind
        case .choices(let kind): kind
        case .text(let kind): kind
        case .scale(let kind): kind
        case .ranking(let kind): kind
        case .points(let kind): kind
        case .number(let kind): kind
        case .words(let kind): kind
        case .thenNow(let kind): kind
        case .questions(let kind): kind
        }
    }
}
