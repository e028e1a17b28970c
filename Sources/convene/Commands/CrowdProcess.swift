import Crowd
import Foundation
import Glibc
import Host

/// `convene crowd`: the simulated room of a rehearsal, started by `rehearse` and by nobody else.
///
/// It knows the port and the code, as everybody does who joins, and has nothing else of the session.
enum CrowdProcess {
    static let name = "crowd"

    /// What it is told, as JSON on the socket to whoever started it; there the code cannot be read by others.
    struct Request: Codable {
        var port: UInt16
        var code: String
        var people: Int
        var seed: UInt64
        /// What thinking takes of the time that it takes people.
        var pace: Double
    }

    static func run() throws {
        var request = Data()
        var byte: UInt8 = 0
        while read(3, &byte, 1) == 1, byte != 0 { request.append(byte) }
        let told = try JSONDecoder().decode(Request.self, from: request)
        let tempers = Temper.room(of: told.people, seed: told.seed)
        let way = Way(port: told.port, user: "join", answer: told.code)
        Rehearsal(of: tempers, by: way, haste: told.pace)?.run(until: 3)
    }
}

/// The process of a simulated room.
struct SimulatedRoom {
    private let process: Int32
    private let socket: Int32

    /// Starts it; its people begin to come.
    init(_ request: CrowdProcess.Request) throws(Sentence) {
        do {
            (process, socket) = try ChildProcess.start(CrowdProcess.name, endsWithParent: false)
            let told = try JSONEncoder().encode(request) + Data([0])
            guard write(all: Array(told), to: socket) else {
                throw HostError.system("a process", errno: errno)
            }
        } catch {
            throw Sentence("The simulated room did not start: \(error)")
        }
    }

    /// Sends everybody away, and waits until they are gone.
    func end() {
        close(socket)
        waitpid(process, nil, 0)
    }
}
