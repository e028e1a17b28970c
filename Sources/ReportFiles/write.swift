import Foundation

extension [ReportFile] {
    /// Writes all of them into a folder that is new or empty, for its user alone (0600); where one cannot be written whole,
    /// none stays.
    ///
    /// - Throws: ``ReportFileError``.
    package func write(into folder: String) throws(ReportFileError) {
        let isNew = mkdir(folder, 0o700) == 0
        guard isNew || errno == EEXIST else { throw .notWritten(path: folder, reason: systemReason()) }
        if !isNew {
            guard let there = try? FileManager.default.contentsOfDirectory(atPath: folder), there.isEmpty
            else { throw .taken(folder: folder) }
        }
        var paths: [String] = []
        do throws(ReportFileError) {
            for file in self {
                let path = folder + "/" + file.name
                try file.write(to: path) { paths.append(path) }
            }
        } catch {
            for path in paths { unlink(path) }
            if isNew { rmdir(folder) }
            throw error
        }
    }
}

extension ReportFile {
    /// Writes a new file at `path`, and says as soon as it is there.
    fileprivate func write(to path: String, made: () -> Void) throws(ReportFileError) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .notWritten(path: path, reason: systemReason()) }
        made()
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { all in
                Glibc.write(file, all.baseAddress?.advanced(by: written), all.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                let reason = systemReason()
                close(file)
                throw .notWritten(path: path, reason: reason)
            }
            written += count
        }
        guard close(file) == 0 else { throw .notWritten(path: path, reason: systemReason()) }
    }
}

private func systemReason() -> String { String(cString: strerror(errno)) }
