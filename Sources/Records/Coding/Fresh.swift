import Session

/// What a ballot's `fresh` says of it: in its lowest two bits whether it is newer than the picture of its round as it was
/// last shown live, and above these what of its texts waits for others.
struct Fresh {
    /// 2 where it was cast since, 1 where it was changed, else 0.
    let sinceFrame: Int
    /// How many of its texts do not wait, where others do.
    let read: Int?

    /// The parts of `stored`.
    init(stored: Int) {
        sinceFrame = stored & 3
        read = stored & 4 == 0 ? nil : stored >> 3
    }

    /// What says that all texts wait but the first so many.
    static func waiting(after read: Int) -> Int { 4 | read << 3 }
}

/// A ballot of a second round has this in the place of when it was cast; hosts that did not know wrote 1 or 0.
extension Origin {
    /// Its spelling.
    var fresh: Int {
        switch self {
        case .unknown: 1
        case .before: 2
        case .newcomer: 3
        }
    }

    /// The origin of that spelling.
    init(fresh: Fresh) { self = [2: .before, 3: .newcomer][fresh.sinceFrame] ?? .unknown }
}
