import Foundation
package import Workshop

/// A scenario's file that a host watches, and how it is read.
package struct ScenarioFile: Sendable {
    /// What the file says.
    package enum Reading: Sendable {
        /// `feedbackPicture` is that of its feedback address: rows of dark (true) and light modules.
        case scenario(Scenario, text: String, feedbackPicture: [[Bool]])
        /// It cannot be read or presented, for the reason that one sentence gives, with its place in the text.
        case finding(String)
    }

    /// An absolute path.
    package let path: String
    /// Reads what is there now, whatever it is; waits for nothing.
    package let read: @Sendable () -> Reading

    /// Makes a file to watch.
    package init(path: String, read: @escaping @Sendable () -> Reading) {
        self.path = path
        self.read = read
    }
}

/// The thread that looks at the scenario's file again and again.
enum ScenarioWatch {
    /// Time between two looks, in milliseconds: a change is shown within a second.
    private static let interval: UInt32 = 250
    /// For how many looks a file must be gone before it is missed: editors that save it anew take it away first.
    private static let patience = 8

    /// Reports how `file` is read whenever it has changed, rights and loss included, and then stood still for a look.
    ///
    /// The thread lives as long as the process. It reads the text too, so that a long one keeps nobody waiting.
    static func start(_ file: ScenarioFile, mailbox: Mailbox) {
        Thread.detachNewThread {
            var known = FileStamp(of: file.path)
            var last = known
            var stillness = 0
            while true {
                usleep(interval * 1000)
                let now = FileStamp(of: file.path)
                stillness = now == last ? stillness + 1 : 0
                last = now
                guard now != known, stillness >= (now == nil ? patience : 1) else { continue }
                known = now
                mailbox.leave([.scenarioChanged(file.read())])
            }
        }
    }
}
