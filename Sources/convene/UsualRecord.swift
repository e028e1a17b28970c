import Foundation
import Settings

/// Where a new session's record goes when nobody names a file.
enum UsualRecord {
    /// `NAME-YYYY-MM-DD-HHMM.convene`, by this machine's clock: one for each session that somebody presents;
    /// `mark` stands behind the name.
    static func name(for scenario: String, mark: String = "", at date: Date) -> String {
        let parts = Calendar.current.dateComponents([.year, .month, .day, .hour, .minute], from: date)
        let numbers = [parts.year, parts.month, parts.day, parts.hour, parts.minute].map { $0 ?? 0 }
        let digits = numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }
        let name = stem(of: scenario) + mark
        return "\(name)-\(digits[0])-\(digits[1])-\(digits[2])-\(digits[3])\(digits[4]).convene"
    }

    /// `NAME.convene`: always the same, so that a service that is started again goes on with its session.
    static func lastingName(for scenario: String) -> String { stem(of: scenario) + ".convene" }

    /// The file of that name in the folder of records, which is made where it is missing.
    static func path(_ name: String, settings: Settings) throws(Sentence) -> String {
        guard let folder = settings.records.value else { return name }
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Sentence(
                "The folder \(folder) cannot be made. Name another as records in the configuration.")
        }
        return folder + "/" + name
    }

    /// The scenario's name, cut so that the record's and its log's are names that every file system takes.
    private static func stem(of scenario: String) -> String {
        var stem = scenario.hasSuffix(".md") ? String(scenario.dropLast(3)) : scenario
        while stem.utf8.count > 200 { stem.removeLast() }
        return stem
    }
}
