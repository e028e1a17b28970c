import Lines

extension DoorUnderTest {
    /// The terminals that were opened.
    var openings: [Opening] {
        heard.compactMap { if case .opened(_, let opening) = $0 { opening } else { nil } }
    }

    /// The terminals that were opened on `line`.
    func openings(of line: LineID) -> [Opening] {
        heard.compactMap { if case .opened(line, let opening) = $0 { opening } else { nil } }
    }

    /// The users that were asked about.
    var asked: [String] {
        heard.compactMap { if case .asked(_, let user, _, _) = $0 { user } else { nil } }
    }

    /// The keys that were asked about.
    var keys: [(text: String, isSigned: Bool)] {
        heard.compactMap {
            if case .asked(_, _, .key(let key, let isSigned), _) = $0 { (key, isSigned) } else { nil }
        }
    }

    /// The lines that have gone.
    var closings: [LineID] {
        heard.compactMap { if case .closed(let line) = $0 { line } else { nil } }
    }

    /// How many bytes were typed on all lines.
    var typedCount: Int {
        heard.reduce(0) { sum, frame in
            if case .bytes(_, let bytes) = frame { sum + bytes.count } else { sum }
        }
    }
}
