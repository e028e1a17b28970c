import Crypto
import Foundation
import GRDB
import Session
import Workshop

extension RecordFile {
    /// Writes one version of the scenario.
    func write(version: Int, of name: String, _ text: String, in database: Database) throws {
        try database.execute(
            sql: "INSERT INTO scenario (version, name, text, digest) VALUES (?, ?, ?, ?)",
            arguments: [version, name, text, Data(SHA256.hash(data: Data(text.utf8)))])
    }

    /// Writes the scenario's next version, and gives its number.
    func writeVersion(_ text: String, in database: Database) throws -> Int {
        let last = try Row.fetchOne(
            database, sql: "SELECT version, name FROM scenario ORDER BY version DESC LIMIT 1")
        guard let last else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        let (version, isTooLarge) = (last["version"] as Int).addingReportingOverflow(1)
        guard !isTooLarge else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
        try write(version: version, of: last["name"], text, in: database)
        return version
    }

    /// Every version but the first, by its number; one that `read` cannot read is missing.
    func editions(in database: Database, reading read: (String) -> Scenario?) throws -> [Int: Edition] {
        let rows = try Row.fetchAll(database, sql: "SELECT version, text FROM scenario WHERE version > 1")
        var editions: [Int: Edition] = [:]
        for row in rows {
            let text: String = row["text"]
            editions[row["version"]] = read(text).map { Edition(text: text, scenario: $0) }
        }
        return editions
    }
}
