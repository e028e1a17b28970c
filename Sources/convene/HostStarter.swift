import Foundation
import Host

/// Starts a host in the background.
enum HostStarter {
    /// Starts the host and waits until it runs.
    ///
    /// - Returns: The socket where terminals attach.
    /// - Throws: ``Sentence`` with what the host says when it cannot run.
    static func start(_ request: HostRequest) throws(Sentence) -> String {
        let logPath = request.record + ".log"
        let log = open(logPath, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard log >= 0 else {
            throw Sentence(
                "The folder of \(request.record) cannot be written. Name another file with --record.")
        }
        defer { close(log) }
        let channel: Int32
        do throws(HostError) {
            channel = try ChildProcess.start("serve", errors: log, endsWithParent: false).socket
        } catch {
            throw Sentence("\(error)")
        }
        let handle = FileHandle(fileDescriptor: channel, closeOnDealloc: true)
        do {
            try handle.write(contentsOf: JSONEncoder().encode(request) + Data([0]))
            let answer = try handle.readToEnd() ?? Data()
            switch try JSONDecoder().decode(HostReply.self, from: answer) {
            case .ready(let socket): return socket
            case .failed(let sentence, let status):
                if isEmpty(logPath) { unlink(logPath) }
                throw Sentence(sentence, status: status)
            }
        } catch let sentence as Sentence {
            throw sentence
        } catch {
            throw Sentence("The session's host did not start. \(logPath) may say why.")
        }
    }

    private static func isEmpty(_ path: String) -> Bool {
        (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) == 0
    }
}
