import FrontDoor
import Glibc

/// `convene door`: the SSH server, started by a host and by nobody else.
enum DoorProcess {
    static let name = "door"

    static func run() -> Never { Glibc.exit(runDoor(control: 3, listener: 4)) }
}
