package import Session
import Workshop

/// A stream as JetStream keeps one: numbers, an expected last entry, and no word of what became of a publication.
package struct SimulatedStream {
    package private(set) var deliveries: [Delivery] = []
    package private(set) var lastEntry: UInt64 = 0
    private var digest: [UInt8] = []
    /// Whether it stores what was decided on another entry than the last, as servers do that look before others have
    /// stored.
    package var isCareless = false
    /// Whether it takes another entry for the last, as a server with damaged files does.
    package var isDamaged = false
    /// Milliseconds since 1970.
    package var clock: Int64 = Moment.at(0).milliseconds

    /// An empty one.
    package init() {}

    /// Stores what may be stored.
    package mutating func publish(_ publication: Publication) {
        clock += 1
        let sequence = UInt64(deliveries.count + 1)
        switch publication {
        case .batch(let batch): append(.batch(batch), sequence)
        case .entry(let entry, let last, let isExpected):
            guard !isExpected || !isDamaged && (last == lastEntry || isCareless) else { return }
            lastEntry = sequence
            digest = Self.digest(of: entry, after: digest)
            append(.entry(entry), sequence)
        }
    }

    private mutating func append(_ message: Message, _ sequence: UInt64) {
        deliveries.append(
            Delivery(sequence: sequence, milliseconds: clock, message: message, digest: digest))
    }

    static func digest(of entry: Entry, after digest: [UInt8]) -> [UInt8] {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in digest + Array("\(entry.room) \(entry.number) \(entry.items)".utf8) {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        return withUnsafeBytes(of: hash.bigEndian, Array.init)
    }
}
