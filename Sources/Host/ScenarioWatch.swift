import Foundation
package import Workshop

/// A scenario's file that a host watches, and how it is read.
package struct ScenarioFile: Sendable {
    /// What a text says.
    package enum Reading: Sendable {
        /// `feedbackPicture` is that of its feedback address: rows of dark (true) and light modules.
        case scenario(Scenario, feedbackPicture: [[Bool]])
        /// It cannot be presented, for the reason that one sentence gives, with its place in the text.
        case finding(String)
    }

    /// An absolute path.
    package let path: String
    /// Reads a text.
    package let read: @Sendable (String) -> Reading

    /// Makes a file to watch.
    package init(path: String, read: @escaping @Sendable (String) -> Reading) {
        self.path = path
        self.read = read
    }
}

/// The thread that looks at the scenario's file again and again.
enum ScenarioWatch {
    /// Time between two looks, in milliseconds: a change is shown within a second.
    private static let interval: UInt32 = 250
    /// The longest file that is read, in bytes; no scenario is that long.
    private static let longest = 4_194_304

    /// What tells one state of a file from another.
    private struct Stamp: Equatable {
        var inode: ino_t
        var size: Int64
        var seconds: Int
        var nanoseconds: Int
    }

    /// Reports the text of `file`, and how it is read, whenever it has changed and then stood still for one look.
    ///
    /// The thread lives as long as the process. It reads the text too, so that a long one keeps nobody waiting.
    static func start(_ file: ScenarioFile, mailbox: Mailbox) {
        Thread.detachNewThread {
            let path = file.path
            var known = stamp(of: path)
            var last = known
            while true {
                usleep(interval * 1000)
                let now = stamp(of: path)
                defer { last = now }
                guard let now, now != known, now == last else { continue }
                known = now
                guard now.size <= longest, let data = FileManager.default.contents(atPath: path),
                    let text = String(data: data, encoding: .utf8)
                else { continue }
                mailbox.leave([.scenarioChanged(text, file.read(text))])
            }
        }
    }

    private static func stamp(of path: String) -> Stamp? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Stamp(
            inode: status.st_ino, size: Int64(status.st_size), seconds: status.st_mtim.tv_sec,
            nanoseconds: status.st_mtim.tv_nsec)
    }
}
