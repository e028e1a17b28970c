import ArgumentParser
import FrontDoor
import Glibc

/// `convene door`: the SSH server, started by a host and by nobody else.
struct DoorProcess: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "door", shouldDisplay: false)

    func run() throws {
        Glibc.exit(runDoor(control: 3, listener: 4))
    }
}
