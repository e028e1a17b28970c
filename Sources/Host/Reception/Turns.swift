/// Lines that wait for their turn.
///
/// Of the sources that have somebody waiting the one comes next that has had none for longest, and in it whoever came
/// first; so a source waits for one turn of each other source at most, however many wait there.
struct Turns<Source: Hashable> {
    private var waiting: [Source: [LineAddress]] = [:]
    /// The sources with somebody waiting, in the order in which they came.
    private var sources: [Source] = []
    /// Which turn each source had last, counted from 1.
    private var last: [Source: Int] = [:]
    private var count = 0

    /// How many turns back it is remembered who had them.
    private static var memory: Int { 1024 }

    /// Puts `line` behind the others of its source.
    mutating func wait(_ line: LineAddress, from source: Source) {
        if waiting[source] == nil { sources.append(source) }
        waiting[source, default: []].append(line)
    }

    /// Takes out the line whose turn it is; nil where nobody waits.
    mutating func next() -> LineAddress? {
        let turns = sources.map { last[$0, default: 0] }
        guard let place = turns.indices.min(by: { turns[$0] < turns[$1] }) else { return nil }
        let source = sources[place]
        count += 1
        last[source] = count
        if last.count > 2 * Self.memory { last = last.filter { $0.value > count - Self.memory } }
        let line = waiting[source]?.removeFirst()
        forgetIfEmpty(source)
        return line
    }

    /// Gives back the turn of a line that is gone.
    mutating func leave(_ line: LineAddress, from source: Source) {
        waiting[source]?.removeAll { $0 == line }
        forgetIfEmpty(source)
    }

    private mutating func forgetIfEmpty(_ source: Source) {
        guard waiting[source]?.isEmpty == true else { return }
        waiting[source] = nil
        sources.removeAll { $0 == source }
    }
}
