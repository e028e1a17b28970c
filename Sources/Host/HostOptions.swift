package import Lines
package import Screens
package import Session
package import Workshop

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
        /// What the log says of the door's guard against tiny packets, which hangs on libssh's version.
        package var packetGuard: String

        /// Makes a door's options.
        package init(bind: String?, port: Int, hostKey: String, joining: Joining, packetGuard: String) {
            self.bind = bind
            self.port = port
            self.hostKey = hostKey
            self.joining = joining
            self.packetGuard = packetGuard
        }
    }

    /// Where terminals of this machine attach.
    package var socketPath: String
    /// A second socket, for whoever can reach it, that gives participants' seats and nothing more; nil for none.
    package var participantsSocket: String?
    /// The door; nil where nobody joins over SSH.
    package var door: Door?
    /// The picture of the feedback address, rows of dark (true) and light modules.
    package var feedbackPicture: [[Bool]]
    /// The text of an `authorized_keys` file whose keys open the console and the stage over SSH; nil for none.
    package var facilitatorKeys: String?
    /// What opens the console and the stage over SSH without a key; nil where the host draws one.
    package var passphrase: String?
    /// After how long without anybody typing anything the host finishes the session by itself.
    package var idle: Duration
    /// The theme of seats that ask for none: `auto`, `dark`, `light`, `high-contrast` or `mono`.
    package var theme: String
    /// Whether nothing moves on stages.
    package var isCalm: Bool
    /// The scenario's file, which is watched for changes; nil where none is.
    package var scenarioFile: ScenarioFile?
    /// The folder of the scenario's pictures; nil where their texts alone are shown.
    package var pictures: PictureFolder?
    /// This program, which draws pictures in a process of its own.
    package var program = "/proc/self/exe"
    /// What `convene resume RECORD` has to be given too, with a space before it.
    package var resuming = ""
    /// Gives a path as a shell takes it for one word.
    package var inShell: @Sendable (String) -> String = { $0 }
    /// Whether time stands still: nothing happens but what somebody does, for whoever counts what that takes.
    package var isTimeless: Bool

    /// What this room shares with others; nil where it is the only one.
    package var share: Share?

    /// How a room takes part in a session that several share.
    package struct Share: Sendable {
        /// The servers, and the session.
        package var order: StreamOrder
        /// The room's name, and how its door is found.
        package var name: String
        package var address: String
        /// What the room has read so far.
        package var shared: Shared
        /// Gives what a scenario's text says, or nil where it cannot be read.
        package var read: @Sendable (String) -> Scenario?

        /// Makes a share.
        package init(
            order: StreamOrder, name: String, address: String, shared: Shared,
            read: @escaping @Sendable (String) -> Scenario?
        ) {
            self.order = order
            self.name = name
            self.address = address
            self.shared = shared
            self.read = read
        }
    }

    /// Makes options.
    package init(
        socketPath: String, door: Door?, feedbackPicture: [[Bool]], participantsSocket: String? = nil,
        facilitatorKeys: String? = nil, passphrase: String? = nil, idle: Duration = .seconds(4 * 3600),
        theme: String = "auto", isCalm: Bool = false, scenarioFile: ScenarioFile? = nil, share: Share? = nil,
        pictures: PictureFolder? = nil, isTimeless: Bool = false
    ) {
        self.socketPath = socketPath
        self.participantsSocket = participantsSocket
        self.door = door
        self.feedbackPicture = feedbackPicture
        self.facilitatorKeys = facilitatorKeys
        self.passphrase = passphrase
        self.idle = idle
        self.theme = theme
        self.isCalm = isCalm
        self.scenarioFile = scenarioFile
        self.share = share
        self.pictures = pictures
        self.isTimeless = isTimeless
    }
}
