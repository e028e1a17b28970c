import Glibc
package import Records

/// Why a host cannot run.
package enum HostError: Error {
    case record(RecordError)
    /// Another program has the port.
    case portInUse(Int)
    /// The address is not this machine's.
    case noSuchAddress(String)
    /// The port is below 1024 and needs root.
    case portForbidden(Int)
    /// Somebody answers at the participants' socket already.
    case socketInUse(String)
    /// The runtime folder cannot be used.
    case noSocketFolder(String)
    /// Something that the system gave an error for.
    case system(String, errno: Int32)
    /// The record's scenario can no longer be read.
    case brokenScenario(String)
    case painter(String)
}

extension HostError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .record(let error): "\(error)"
        case .portInUse(let port):
            "Port \(port) is in use. End the program that has it, or choose another with --port."
        case .noSuchAddress(let address):
            "This machine has no address “\(address)”. Leave --bind out to listen on all."
        case .portForbidden(let port): "Port \(port) is not open to you. Choose one from 1024 up with --port."
        case .socketInUse(let path):
            "Another session has the socket \(path). Choose another with --participants."
        case .noSocketFolder(let path):
            "The folder \(path) cannot be used: it must be yours alone. Set XDG_RUNTIME_DIR."
        case .system(let what, let number):
            "The system does not give \(what): \(String(cString: strerror(number)))."
        case .brokenScenario(let path): "The scenario in \(path) cannot be read by this version."
        case .painter(let sentence): sentence
        }
    }
}
