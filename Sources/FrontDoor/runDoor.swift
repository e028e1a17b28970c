import CSSH
import CSystem
import Glibc

/// Is the door, until the host is gone: fences this process in, waits for the host key, takes connections.
///
/// It must be called on the main thread of a process that was started for it alone. SIGTERM ends it at once; when the
/// host ends, it has as long as ``DoorLimits/farewell`` to give the terminals back.
///
/// - Parameters:
///   - control: The socket to the host, which speaks the line protocol.
///   - listener: The listening socket, which is the host's; the door only accepts from it.
///   - limits: What it bears with.
/// - Returns: The process's exit status: 0 when the host ended the link, 1 when the door could not go on.
package func runDoor(control: Int32, listener: Int32, limits: DoorLimits = DoorLimits()) -> Int32 {
    system_ignore_write_signals()
    system_end_after_parent(UInt32(clamping: limits.farewell / 1000 + 2))
    warmUp()
    _ = system_fence(UInt32(limits.seats + limits.unseated + 64))
    guard let door = Door(control: control, listener: listener, limits: limits) else { return 1 }
    return door.run()
}

/// Makes the cryptographic library load what it loads late, while there are files still.
private func warmUp() {
    ssh_init()
    var key: ssh_key?
    if ssh_pki_generate(SSH_KEYTYPE_ED25519, 0, &key) == SSH_OK { ssh_key_free(key) }
}

/// What keeps a client that takes only tiny packets from stopping the door, as the host's log says it.
///
/// Such a client is refused where this libssh lays a channel out as is known; with another only the heartbeat is left.
package func packetGuard() -> String {
    let library = String(cString: ssh_version(0)).prefix { $0 != "/" }
    return "tiny packets \(cssh_reads_channels() != 0 ? "are refused" : "go unseen") (libssh \(library))"
}
