package import Screens

/// How a host is run.
package struct HostOptions: Sendable {
    /// Where people who speak SSH come in.
    package struct Door: Sendable {
        /// The address to listen on; nil for all of this machine's.
        package var bind: String?
        package var port: Int
        /// The private host key, in OpenSSH's text form.
        package var hostKey: String
        /// How people join, as every screen says it.
        package var joining: Joining

        /// Makes a door's options.
        package init(bind: String?, port: Int, hostKey: String, joining: Joining) {
            self.bind = bind
            self.port = port
            self.hostKey = hostKey
            self.joining = joining
        }
    }

    /// Where terminals of this machine attach.
    package var socketPath: String
    /// The door; nil where nobody joins over SSH.
    package var door: Door?
    /// The picture of the feedback address, rows of dark (true) and light modules.
    package var feedbackPicture: [[Bool]]

    /// Makes options.
    package init(socketPath: String, door: Door?, feedbackPicture: [[Bool]]) {
        self.socketPath = socketPath
        self.door = door
        self.feedbackPicture = feedbackPicture
    }
}
