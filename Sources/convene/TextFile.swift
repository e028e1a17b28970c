import Foundation

/// A file of text that somebody named, read whole.
struct TextFile {
    /// What is asked for, and what to do where it is not that.
    struct Wanted {
        /// With its article, such as “a scenario”.
        let name: String
        /// A sentence for whoever named something else.
        let advice: String
        /// The most bytes that it may have.
        let bytes: Int
    }

    let text: String
    /// Who may read and write it.
    let mode: mode_t

    /// Reads the file at `path`; of what is no file, such as a pipe that nobody writes to, nothing is awaited.
    ///
    /// - Throws: ``Sentence`` where there is none, it is none, it may not be read, it is too long, or it is no text.
    init(at path: String, as wanted: Wanted) throws(Sentence) {
        var status = stat()
        let isThere = stat(path, &status) == 0
        guard !isThere || status.st_mode & S_IFMT == S_IFREG else {
            let isFolder = status.st_mode & S_IFMT == S_IFDIR
            throw Sentence("\(path) is \(isFolder ? "a folder" : "no file on a disk"). \(wanted.advice)")
        }
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw Sentence(
                errno == EACCES
                    ? "You may not read \(path). Give yourself the right to: chmod u+r \(path)"
                    : "There is no file \(path) to read. \(wanted.advice)")
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        let data = try? file.read(upToCount: wanted.bytes + 1)
        guard let data = data ?? (status.st_size == 0 ? Data() : nil) else {
            throw Sentence("\(path) cannot be read to its end. Is its disk still there?")
        }
        guard data.count <= wanted.bytes else {
            throw Sentence(
                """
                \(path) has \(status.st_size) bytes, and \(wanted.name) at most \(wanted.bytes). Make it shorter.
                """)
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw Sentence("\(path) is not a text in UTF-8. Save it as UTF-8 and try again.")
        }
        self.text = text
        mode = status.st_mode
    }
}
