import CSSH
import Glibc

/// What a person connects with.
package struct Way: Sendable {
    /// A numeric IPv4 address.
    package var address = "127.0.0.1"
    package var port: UInt16
    package var user: String
    /// What is typed at every prompt.
    package var answer: String
    /// The file of a private key without a passphrase; empty for none.
    package var key: String

    /// Makes a way in.
    package init(port: UInt16, user: String, answer: String = "", key: String = "") {
        (self.port, self.user, self.answer, self.key) = (port, user, answer, key)
    }
}

/// A terminal as its SSH client tells it.
package struct TerminalKind: Hashable, Sendable {
    package var type: String
    package var width: Int
    package var height: Int

    /// Makes a kind; the size is in columns and rows.
    package init(type: String, width: Int, height: Int) {
        (self.type, self.width, self.height) = (type, width, height)
    }
}

/// A real SSH client's connection, which never waits: whoever watches its socket lets it go on.
///
/// The host's key is not looked at: it is for this machine's own sessions.
final class SSHLine {
    private enum Phase {
        case connecting
        case exchanging
        case asking
        case answering
        case showingKey
        case opening
        case asksForTerminal
        case asksForShell
        case open
        case over
    }

    let descriptor: Int32
    private let way: Way
    private let kind: TerminalKind
    private let session: ssh_session
    private var channel: ssh_channel?
    private var key: ssh_key?
    private var phase = Phase.connecting
    private var prompts = 0

    /// Begins to connect; nil where no socket can be had.
    init?(_ way: Way, as kind: TerminalKind) {
        (self.way, self.kind) = (way, kind)
        guard let descriptor = connectingSocket(way.address, way.port) else { return nil }
        guard let session = ssh_new() else {
            close(descriptor)
            return nil
        }
        (self.descriptor, self.session) = (descriptor, session)
        var (isConfigured, socket) = (false, descriptor)
        ssh_options_set(session, SSH_OPTIONS_PROCESS_CONFIG, &isConfigured)
        ssh_options_set(session, SSH_OPTIONS_HOST, way.address)
        ssh_options_set(session, SSH_OPTIONS_USER, way.user)
        ssh_options_set(session, SSH_OPTIONS_COMPRESSION_C_S, "none")
        ssh_options_set(session, SSH_OPTIONS_COMPRESSION_S_C, "none")
        ssh_options_set(session, SSH_OPTIONS_FD, &socket)
        ssh_set_blocking(session, 0)
    }

    /// Ends it as somebody does who closes the window.
    deinit {
        if let key { ssh_key_free(key) }
        // A session that has not begun to use the socket does not close it.
        if case .connecting = phase { close(descriptor) }
        ssh_silent_disconnect(session)
        ssh_free(session)
    }

    /// Whether keys can be pressed.
    var isOpen: Bool { if case .open = phase { true } else { false } }

    /// Whether nothing will come any more.
    var isOver: Bool { if case .over = phase { true } else { false } }

    /// Whether it waits for its socket to take more.
    var wantsToWrite: Bool {
        if case .connecting = phase { return true }
        return !isOver && ssh_get_poll_flags(session) & SSH_WRITE_PENDING != 0
    }

    /// Does what can be done now, and hands `take` what the server has sent.
    func advance(_ take: (UnsafeRawBufferPointer) -> Void) {
        while step() {}
        guard isOpen, let channel else { return }
        withUnsafeTemporaryAllocation(byteCount: 32_768, alignment: 1) { buffer in
            while true {
                let count = ssh_channel_read_nonblocking(
                    channel, buffer.baseAddress, UInt32(buffer.count), 0)
                guard count > 0 else {
                    if count != 0 && count != SSH_AGAIN || ssh_channel_is_eof(channel) != 0 { phase = .over }
                    return
                }
                take(UnsafeRawBufferPointer(rebasing: buffer[..<Int(count)]))
            }
        }
        if ssh_is_connected(session) == 0 { phase = .over }
    }

    /// Sends what was typed; nothing where it is not open.
    func send(_ bytes: [UInt8]) {
        guard isOpen, let channel else { return }
        if ssh_channel_write(channel, bytes, UInt32(bytes.count)) < 0 { phase = .over }
    }

    /// Tells the terminal's new size; nothing where it is not open.
    func resize(width: Int, height: Int) {
        guard isOpen, let channel else { return }
        if ssh_channel_change_pty_size(channel, Int32(width), Int32(height)) < 0 { phase = .over }
    }

    /// Goes one step on; false where it has to wait.
    private func step() -> Bool {
        switch phase {
        case .connecting:
            var polled = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            guard poll(&polled, 1, 0) > 0 else { return false }
            phase = .exchanging
        case .exchanging: return go(ssh_connect(session), to: .asking)
        case .asking: return enter(ssh_userauth_none(session, nil))
        case .answering: return enter(answerPrompts())
        case .showingKey: return enter(ssh_userauth_publickey(session, nil, key))
        case .opening:
            if channel == nil { channel = ssh_channel_new(session) }
            return go(ssh_channel_open_session(channel), to: .asksForTerminal)
        case .asksForTerminal:
            let status = ssh_channel_request_pty_size(
                channel, kind.type, Int32(kind.width), Int32(kind.height))
            return go(status, to: .asksForShell)
        case .asksForShell: return go(ssh_channel_request_shell(channel), to: .open)
        case .open, .over: return false
        }
        return true
    }

    private func go(_ status: Int32, to next: Phase) -> Bool {
        if status == SSH_AGAIN { return false }
        phase = status == SSH_OK ? next : .over
        return true
    }

    /// Acts on the reply to a request to be let in.
    private func enter(_ status: Int32) -> Bool {
        switch ssh_auth_e(status) {
        case SSH_AUTH_AGAIN: return false
        case SSH_AUTH_SUCCESS: phase = .opening
        case SSH_AUTH_INFO: break
        case SSH_AUTH_DENIED, SSH_AUTH_PARTIAL:
            guard case .asking = phase else {
                phase = .over
                return true
            }
            phase = way.key.isEmpty ? .answering : .showingKey
            if !way.key.isEmpty, ssh_pki_import_privkey_file(way.key, nil, nil, nil, &key) != SSH_OK {
                phase = .over
            }
        case _: phase = .over
        }
        return true
    }

    private func answerPrompts() -> Int32 {
        let status = ssh_userauth_kbdint(session, nil, nil)
        guard ssh_auth_e(status) == SSH_AUTH_INFO else { return status }
        // Whoever is asked again has given the wrong answer.
        let count = ssh_userauth_kbdint_getnprompts(session)
        prompts += Int(count)
        guard prompts <= 1 else { return SSH_AUTH_ERROR.rawValue }
        for prompt in 0..<UInt32(max(count, 0)) {
            ssh_userauth_kbdint_setanswer(session, prompt, way.answer)
        }
        return status
    }
}

/// A socket that is connecting, and waits for nothing.
private func connectingSocket(_ address: String, _ port: UInt16) -> Int32? {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | 0o2_004_000, 0)
    guard descriptor >= 0 else { return nil }
    var one: Int32 = 1
    setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = port.bigEndian
    guard inet_pton(AF_INET, address, &place.sin_addr) == 1 else {
        close(descriptor)
        return nil
    }
    let status = withUnsafePointer(to: &place) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
            connect(descriptor, pointer, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
    }
    guard status == 0 || errno == EINPROGRESS else {
        close(descriptor)
        return nil
    }
    return descriptor
}
