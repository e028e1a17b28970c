import Foundation
import Glibc
import Records
import Settings

/// Where the record of a rehearsal is.
struct RehearsalRecord {
    /// An absolute path.
    let path: String
    /// The folder that goes with it; nil where it is kept.
    private let folder: String?

    /// In the usual place where it is kept, else in a folder that nobody else can read.
    init(keptFor text: ScenarioText?, settings: Settings) throws(Sentence) {
        if let text {
            let name = UsualRecord.name(for: text.name, mark: "-rehearsal", at: Date())
            path = absolute(try UsualRecord.path(name, settings: settings))
            folder = nil
            guard !FileManager.default.fileExists(atPath: path) else {
                throw Sentence("\(path) exists already. Rehearse again in a minute.")
            }
            tell("Record: \(path)")
            return
        }
        let name = "convene-rehearsal-" + UUID().uuidString.prefix(8)
        let folder = absolute(FileManager.default.temporaryDirectory.appending(path: name).path())
        guard mkdir(folder, 0o700) == 0 else {
            throw Sentence("\(folder) cannot be made. Does TMPDIR name a folder that can be written?")
        }
        self.folder = folder
        path = folder + "/rehearsal.convene"
    }

    /// Writes over what it holds, where the session was ended, and takes it away; nothing where it is kept.
    func erase() async {
        guard folder != nil else { return }
        try? await Record.erase(at: path, contacts: false)
        clear()
    }

    /// Takes the folder away with all that is in it.
    func clear() {
        if let folder { try? FileManager.default.removeItem(atPath: folder) }
    }
}
