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
