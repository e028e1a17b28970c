import CSSH

/// What keeps a client that takes only tiny packets from stopping the door, as the host's log says it.
///
/// Such a client is refused where this libssh lays a channel out as is known; with another only the heartbeat is left.
package func packetGuard() -> String {
    let library = String(cString: ssh_version(0)).prefix { $0 != "/" }
    return "tiny packets \(cssh_reads_channels() != 0 ? "are refused" : "go unseen") (libssh \(library))"
}
