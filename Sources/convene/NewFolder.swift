import Foundation
import Glibc
import Host

/// A folder that is given new files, all of them or none.
struct NewFolder {
    private let path: String
    private let isNew: Bool

    /// Takes the folder at `path`, which is made where nothing is there, and else has to be empty.
    ///
    /// - Throws: ``Sentence`` where it is none or is not empty.
    init(at path: String) throws(Sentence) {
        isNew = mkdir(path, 0o700) == 0
        guard isNew || errno == EEXIST else {
            throw Sentence(
                "\(path) cannot be made: \(String(cString: strerror(errno))). Name another folder with --output."
            )
        }
        guard let found = try? FileManager.default.contentsOfDirectory(atPath: path), found.isEmpty else {
            throw Sentence("\(path) is no empty folder. Name a new one with --output.")
        }
        self.path = path
    }

    /// Writes files that are their user's alone (0600), by their names.
    ///
    /// - Throws: ``Sentence`` where one cannot be written; then none of them is there.
    func fill(with files: [(name: String, text: String)]) throws(Sentence) {
        var written: [String] = []
        for (name, text) in files {
            let place = path + "/" + name
            let file = open(place, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
            if file >= 0 { written.append(place) }
            let isWhole = file >= 0 && write(all: Array(text.utf8), to: file)
            let reason = errno
            guard file >= 0, close(file) == 0, isWhole else {
                for place in written { unlink(place) }
                if isNew { rmdir(path) }
                throw Sentence("\(place) could not be written: \(String(cString: strerror(reason))).")
            }
        }
    }
}
