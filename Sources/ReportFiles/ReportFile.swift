import Foundation
package import Reports

/// A file that is made of sessions, with what it holds.
///
/// The same sessions give the same bytes.
package struct ReportFile: Equatable, Sendable {
    /// Its name in its folder.
    package let name: String
    package let bytes: [UInt8]

    /// Makes a file.
    init(_ name: String, _ bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// Makes a file of `value`, its keys in order.
    init(_ name: String, json value: some Encodable) throws(ReportFileError) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else { throw .notMade(name) }
        self.init(name, Array(data) + Array("\n".utf8))
    }
}

extension ReportFile {
    /// Sessions as one object of JSON: `docs/summary.schema.json` says how.
    ///
    /// - Throws: ``ReportFileError/notMade(_:)``.
    package static func json(of sets: [DataSet]) throws(ReportFileError) -> ReportFile {
        try ReportFile("summary.json", json: DataObject(of: sets))
    }
}

/// Why a file could not be had.
package enum ReportFileError: Error, Equatable {
    /// It could not be made, since memory ran out.
    case notMade(String)
    /// Where the folder is to be is something else, or a folder with something in it.
    case taken(folder: String)
    /// It could not be written whole; the reason is the system's.
    case notWritten(path: String, reason: String)
}

extension ReportFileError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notMade(let name): "There is too little memory for \(name). End something else and try again."
        case .taken(let folder): "\(folder) is not empty, or no folder. Name a new or an empty folder."
        case .notWritten(let path, let reason): "\(path) could not be written whole: \(reason)."
        }
    }
}
