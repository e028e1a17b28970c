import ArgumentParser
import Crowd
import Foundation

/// The figures of one run.
struct Report {
    /// One thing that the crowd did.
    private struct Phase: Encodable {
        var name: String
        var count: Int
        var failures: Int
        /// Milliseconds.
        var p50: Double?
        var p99: Double?
        var longest: Double?
        /// What each person was sent for it, in bytes.
        var bytes: Double
        /// The processor's milliseconds for each who got there, by watched process.
        var processor: [String: Double]?
        /// What all the others were sent meanwhile, in bytes for each answer.
        var othersBytes: Double?
        /// Pictures that the console was sent meanwhile, and the bytes of one.
        var consolePictures: Int?
        var consoleBytes: Double?
    }

    private struct Figures: Encodable {
        var people: Int
        var phases: [Phase]
        var missedSteps: Int
        /// Bytes for one more person, by watched process.
        var memory: [String: Double]
    }

    private let people: Int
    private let watched: [Watched]
    private var phases: [Phase] = []
    private var before: [String: Double] = [:]
    private var memories: [[String: Double]] = []
    /// How many screens never showed a step.
    var missedSteps = 0

    init(people: Int, watched: [Watched]) { (self.people, self.watched) = (people, watched) }

    /// Takes note of what the watched processes have used so far.
    mutating func begin() { before = processor() }

    /// Adds what was done since ``begin()``.
    mutating func end(_ name: String, _ measure: Measure) {
        add(name, measure)
        let after = processor()
        phases[phases.count - 1].processor = after.merging(before) { $0 - $1 }
            .mapValues { $0 / Double(max(measure.count, 1)) }
    }

    /// Adds what was seen beside it.
    mutating func add(_ name: String, _ measure: Measure) {
        phases.append(
            Phase(
                name: name, count: measure.count, failures: measure.failures, p50: measure.percentile(0.5),
                p99: measure.percentile(0.99), longest: measure.times.last, bytes: measure.bytes))
        let line =
            "\(name): \(measure.count), \(measure.failures) failed"
            + (measure.percentile(0.5).map { String(format: ", p50 %.1f ms", $0) } ?? "")
            + (measure.percentile(0.99).map { String(format: ", p99 %.1f ms", $0) } ?? "") + "\n"
        FileHandle.standardError.write(Data(line.utf8))
    }

    mutating func noteOthers(_ name: String, _ bytes: Double) { change(name) { $0.othersBytes = bytes } }

    mutating func noteConsole(_ name: String, pictures: Int, bytes: Double) {
        change(name) { ($0.consolePictures, $0.consoleBytes) = (pictures, bytes) }
    }

    private mutating func change(_ name: String, _ change: (inout Phase) -> Void) {
        if let index = phases.lastIndex(where: { $0.name == name }) { change(&phases[index]) }
    }

    /// Takes note of the watched processes' memory: first without the people, then with them.
    mutating func noteMemory() {
        memories.append(Dictionary(uniqueKeysWithValues: watched.map { ($0.name, $0.memory) }))
    }

    private func processor() -> [String: Double] {
        Dictionary(uniqueKeysWithValues: watched.map { ($0.name, $0.processor) })
    }

    /// All of it as JSON.
    func data() throws -> Data {
        var memory: [String: Double] = [:]
        if let first = memories.first, let last = memories.last {
            memory = last.merging(first) { $0 - $1 }.mapValues { $0 / Double(people) }
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        return try encoder.encode(
            Figures(people: people, phases: phases, missedSteps: missedSteps, memory: memory))
    }
}

/// A server's process, and where its name says so, all those that it starts.
struct Watched: ExpressibleByArgument {
    let name: String
    private let process: Int
    private let takesChildren: Bool

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, let process = Int(parts[1].filter(\.isNumber)) else { return nil }
        (name, self.process, takesChildren) = (parts[0], process, parts[1].hasSuffix("+"))
    }

    /// The processor's time so far in milliseconds, that of children that have ended included where children count.
    var processor: Double {
        let ticks = Double(sysconf(Int32(_SC_CLK_TCK)))
        return processes.reduce(0) { sum, process in
            // Behind the name, which ends with the last bracket: the times are the 14th to 17th field of all.
            let behindName = contents("/proc/\(process)/stat").split(separator: ")").last ?? ""
            let fields = behindName.split(separator: " ")
            guard fields.count > 15 else { return sum }
            let counted = takesChildren ? fields[11...14] : fields[11...12]
            return sum + counted.reduce(0) { $0 + (Double($1) ?? 0) } * 1000 / ticks
        }
    }

    /// The memory that is its own, and its share of what it shares, in bytes (PSS).
    var memory: Double {
        processes.reduce(0) { sum, process in
            let lines = contents("/proc/\(process)/smaps_rollup").split(separator: "\n")
            let line = lines.first { $0.hasPrefix("Pss:") }
            return sum + (Double(line?.filter(\.isNumber) ?? "") ?? 0) * 1024
        }
    }

    private var processes: [Int] { takesChildren ? [process] + descendants(of: process) : [process] }

    private func descendants(of process: Int) -> [Int] {
        let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
        let children = threads.flatMap { thread in
            contents("/proc/\(process)/task/\(thread)/children").split(separator: " ").compactMap { Int($0) }
        }
        return children + children.flatMap(descendants(of:))
    }

    private func contents(_ path: String) -> String {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
