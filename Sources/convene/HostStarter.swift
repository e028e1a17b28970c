import Foundation
import Host

/// A host's process in the background, which loads while this one still prepares what it is asked for.
struct HostStarter {
    private let process: Int32
    private let channel: FileHandle
    private let logPath: String

    /// Seconds after which it is said that servers are waited for.
    private static let silence = 1.5

    /// What the host of a record says about its own faults.
    static func log(of record: String) -> String { record + ".log" }

    /// Starts the process for the record at `record`, an absolute path.
    init(record: String) throws(Sentence) {
        logPath = Self.log(of: record)
        let log = open(logPath, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard log >= 0 else {
            throw Sentence("The folder of \(record) cannot be written. Name another file with --record.")
        }
        defer { close(log) }
        do throws(HostError) {
            let child = try ChildProcess.start(ServeProcess.name, errors: log, endsWithParent: false)
            process = child.process
            channel = FileHandle(fileDescriptor: child.socket, closeOnDealloc: true)
        } catch {
            throw Sentence("\(error)")
        }
    }

    /// Asks for a new session of `text` and waits until it runs; the host alone reads the scenario.
    ///
    /// - Throws: ``Sentence``, with what is wrong with the scenario where that is why it cannot run.
    func start(
        _ request: HostRequest, named: HostRequest.NamedText, of text: ScenarioText
    ) throws(Sentence) -> String {
        var request = request
        request.scenario = named
        do throws(Sentence) { return try start(request) } catch {
            try text.scenario(in: request.care.organisation)
            throw error
        }
    }

    /// Asks for the session and waits until it runs.
    ///
    /// - Returns: The socket where terminals attach.
    /// - Throws: ``Sentence`` with what the host says when it cannot run.
    func start(_ request: HostRequest) throws(Sentence) -> String {
        let waiting = DispatchWorkItem { complain("The session's servers are being reached.") }
        if request.share?.servers.isEmpty == false {
            DispatchQueue.global().asyncAfter(deadline: .now() + Self.silence, execute: waiting)
        }
        defer { waiting.cancel() }
        do {
            try channel.write(contentsOf: JSONEncoder().encode(request) + Data([0]))
            let answer = try channel.readToEnd() ?? Data()
            switch try JSONDecoder().decode(HostReply.self, from: answer) {
            case .ready(let socket): return socket
            case .failed(let sentence, let status):
                abandon()
                throw Sentence(sentence, status: status)
            }
        } catch let sentence as Sentence {
            throw sentence
        } catch {
            throw Sentence("The session's host did not start. \(logPath) may say why.")
        }
    }

    /// Ends the host, and waits until it is gone.
    func end() {
        kill(process, SIGTERM)
        waitpid(process, nil, 0)
    }

    /// Leaves nothing behind of a host that is not to run.
    func abandon() {
        let size = try? FileManager.default.attributesOfItem(atPath: logPath)[.size] as? Int
        if size == 0 { unlink(logPath) }
    }
}
