import CSSH
import CSystem
import Lines

extension Connection {
    /// Acts on a message, which is this function's to free.
    func receive(_ message: ssh_message, isFull: @autoclosure () -> Bool) {
        let type = ssh_requests_e(rawValue: UInt32(bitPattern: ssh_message_type(message)))
        if type == SSH_REQUEST_AUTH { return authenticate(message) }
        defer { ssh_message_free(message) }
        if type == SSH_REQUEST_CHANNEL_OPEN {
            openChannel(message)
        } else if type == SSH_REQUEST_CHANNEL {
            request(message, isFull: isFull())
        } else {
            ssh_message_reply_default(message)
        }
    }

    /// One session channel, once; who wants another one, or be led on to another machine, is told so.
    ///
    /// A channel that is refused carries no words, and OpenSSH then writes over the picture: so it is opened, told, closed.
    private func openChannel(_ message: ssh_message) {
        let kind = ssh_channel_type_e(rawValue: UInt32(bitPattern: ssh_message_subtype(message)))
        let isSession = kind == SSH_CHANNEL_SESSION
        switch phase {
        case .admitted where channel == nil && isSession: break
        case .admitted where channel == nil:
            reason = sentences.forwarding
            return drop()
        case .admitted, .seated:
            return tellAside(message, isSession ? sentences.second : sentences.forwarding, isSession)
        case .entering, .judged, .invited, .prompted, .refused, .leaving:
            ssh_message_reply_default(message)
            return
        }
        guard let opened = ssh_message_channel_request_open_reply_accept(message) else { return drop() }
        channel = opened
        callbacks.pointee.size = MemoryLayout<ssh_channel_callbacks_struct>.size
        callbacks.pointee.userdata = Unmanaged.passUnretained(self).toOpaque()
        callbacks.pointee.channel_data_function = { _, _, data, length, isError, connection in
            connected(connection)?.receive(
                UnsafeRawBufferPointer(start: data, count: Int(length)), isError != 0)
            return Int32(clamping: length)
        }
        callbacks.pointee.channel_eof_function = { _, _, connection in connected(connection)?.end() }
        callbacks.pointee.channel_close_function = { _, _, connection in connected(connection)?.closed() }
        ssh_set_channel_callbacks(opened, callbacks)
    }

    /// Opens a channel for one sentence; libssh frees it when the client has closed its side.
    private func tellAside(_ message: ssh_message, _ sentence: String, _ isSession: Bool) {
        guard asides < limits.asides,
            let aside = ssh_message_channel_request_open_reply_accept(message)
        else {
            ssh_message_reply_default(message)
            return
        }
        asides += 1
        guard packetIsBearable(aside) else { return }
        let said = Array((sentence + "\r\n").utf8)
        if ssh_channel_window_size(aside) >= said.count {
            let write = isSession ? ssh_channel_write_stderr : ssh_channel_write
            _ = write(aside, said, UInt32(said.count))
        }
        end(aside, status: 1)
        ssh_channel_free(aside)
    }

    /// The client has closed its channel: that is its answer to ours, or it is gone.
    private func closed() {
        guard case .leaving = phase else { return drop() }
    }

    private func request(_ message: ssh_message, isFull: @autoclosure () -> Bool) {
        // A channel that was opened for a sentence alone is closed on this side: nothing can be answered on it.
        guard let channel, ssh_message_channel_request_channel(message) == channel else { return }
        let kind = ssh_channel_requests_e(rawValue: UInt32(bitPattern: ssh_message_subtype(message)))
        if kind == SSH_CHANNEL_REQUEST_WINDOW_CHANGE { return resize(message) }
        guard case .admitted = phase, packetIsBearable(channel) else {
            ssh_message_reply_default(message)
            return
        }
        if kind == SSH_CHANNEL_REQUEST_PTY, opening == nil {
            let size = clampedSize(
                width: cssh_width(message),
                height: cssh_height(message))
            opening = Opening(
                wish: user ?? "", terminal: terminal(cssh_terminal(message)),
                width: size.width, height: size.height)
            ssh_message_channel_request_reply_success(message)
        } else if kind == SSH_CHANNEL_REQUEST_SHELL {
            ssh_message_channel_request_reply_success(message)
            if isFull() { return turnAway(sentences.full) }
            seat()
        } else if kind == SSH_CHANNEL_REQUEST_EXEC || kind == SSH_CHANNEL_REQUEST_SUBSYSTEM {
            ssh_message_channel_request_reply_success(message)
            turnAway(sentences.command)
        } else {
            ssh_message_reply_default(message)
        }
    }

    private func seat() {
        phase = .seated
        deadline = nil
        let size = clampedSize(width: 0, height: 0)
        let said =
            opening ?? Opening(wish: user ?? "", terminal: "", width: size.width, height: size.height)
        send(.opened(line, said))
        if !early.isEmpty { send(.bytes(line, early)) }
        early = []
        // What comes back by the last of what was typed comes from now on.
        if typingEnded != nil { end() }
    }

    /// Ends a client whose channel takes packets so small that libssh cannot write to it.
    private func packetIsBearable(_ channel: ssh_channel) -> Bool {
        let packet = cssh_remote_packet(session, channel)
        guard (0..<1024).contains(packet) else { return true }
        drop()
        return false
    }

    private func resize(_ message: ssh_message) {
        let size = clampedSize(
            width: cssh_width(message),
            height: cssh_height(message))
        ssh_message_channel_request_reply_success(message)
        guard opening != nil else { return }
        if isSeated {
            sizing.change(to: size)
            let now = system_milliseconds()
            if sizing.isDue(at: now, every: limits.resizes) { sendSize(at: now) }
        } else {
            opening?.width = size.width
            opening?.height = size.height
        }
    }

    /// Tells the host the newest size.
    func sendSize(at now: Int64) {
        guard isSeated, let size = sizing.take(at: now) else { return }
        send(.resized(line, width: size.width, height: size.height))
    }

    /// Passes on what was typed, as far as the budget goes.
    ///
    /// A client may type before it has heard that it has its seat, and a script does: that is kept until then.
    private func receive(_ bytes: UnsafeRawBufferPointer, _ isError: Bool) {
        dataPackets += 1
        guard !isError, output.status == nil else { return }
        let taken = input.take(bytes.count, at: system_milliseconds())
        guard taken > 0 else { return }
        if isSeated {
            send(.bytes(line, Array(bytes.prefix(taken))))
        } else if case .admitted = phase {
            early += bytes.prefix(taken)
        }
    }

    /// Nothing will be typed any more: the line ends once the host has had its say.
    private func end() {
        typingEnded = system_milliseconds()
        lastShown = typingEnded
    }
}

private func connected(_ pointer: UnsafeMutableRawPointer?) -> Connection? {
    pointer.map { Unmanaged<Connection>.fromOpaque($0).takeUnretainedValue() }
}

/// A terminal type of characters that a terminal type has; empty for anything else.
private func terminal(_ name: UnsafePointer<CChar>?) -> String {
    guard let name, let text = String(validatingCString: name), (1...Bounds.name).contains(text.utf8.count)
    else {
        return "unknown"
    }
    let isPlain = text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case _: "._+-".utf8.contains(byte)
        }
    }
    return isPlain ? text : "unknown"
}
