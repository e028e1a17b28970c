import CSSH
import CSystem
import Lines

extension Connection {
    /// Takes what the line is to show, and what it is filled up with.
    func show(_ bytes: [UInt8], _ filling: Filling = .none) {
        guard isSeated, output.status == nil else { return }
        output.append(bytes, filling)
        output.owesDrained = true
        if typingEnded != nil { lastShown = system_milliseconds() }
        if output.count > limits.backlog { drop() }
    }

    /// Ends the line once what it is to show is out and its client has gone by itself, which may be slow: somebody who
    /// leaves at once over a line that stands still has to find nothing on their screen when it goes on.
    func close(status: Int32) {
        guard !isDead else { return }
        guard channel != nil else { return drop() }
        guard output.status == nil else { return }
        output.status = status
        deadline = system_milliseconds() + limits.farewell
        _ = system_be_patient(descriptor)
    }

    /// Ends the line where the host is gone: nobody else is left to give its terminal back.
    func sayLastWords() {
        show(lastWords)
        close(status: 255)
    }

    /// Says one sentence to a client that cannot stay.
    func turnAway(_ sentence: String) {
        if let channel {
            let said = Array((sentence + "\r\n").utf8)
            ssh_channel_write_stderr(channel, said, UInt32(said.count))
        }
        close(status: 1)
    }

    /// Writes what waits, as much as the client takes, and what is due when all is out.
    ///
    /// Nothing is written while the socket holds something back, so that memory stays flat, and never more than the
    /// client's window, so that libssh does not read (and call back) while it writes.
    func flush() {
        guard !isDead else { return }
        if case .leaving = phase {
            if channel == nil, !isWritePending { drop() }
            return
        }
        if output.companions.isEmpty {
            write()
        } else {
            // What is shown and its companion are two sends, and one of them alone would tell its length.
            _ = system_hold_back(descriptor, true)
            write()
            accompany()
            _ = system_hold_back(descriptor, false)
        }
        guard !isDead else { return }
        let isPending = isWritePending || !output.isEmpty
        output.note(isPending: isPending, at: system_milliseconds())
        guard !isPending else { return }
        if output.owesDrained, output.status == nil { send(.drained(line)) }
        output.owesDrained = false
        if let status = output.status { leave(status) }
    }

    private func write() {
        guard let channel else { return }
        while !output.isEmpty, !isWritePending {
            let room = min(Int(ssh_channel_window_size(channel)), 16_384)
            guard room > 0 else { return }
            let written = output.next(room).withUnsafeBytes {
                ssh_channel_write(channel, $0.baseAddress, UInt32($0.count))
            }
            guard written >= 0 else { return drop() }
            guard written > 0 else { return }
            output.remove(Int(written))
        }
    }

    /// Sends the packets that no program sees, once what they go beside is out.
    ///
    /// libssh reads, and calls back, while it sends one: this is never done in a callback of its own.
    private func accompany() {
        guard output.isEmpty, !isDead else { return }
        let packets = Packets(of: ssh_get_cipher_out(session).map { String(cString: $0) } ?? "")
        for companion in output.takeCompanions() {
            let length = packets.companion(of: companion.count, fillingTo: companion.size)
            guard ssh_send_ignore(session, String(repeating: " ", count: length)) == SSH_OK else {
                return drop()
            }
            noteUnread()
        }
    }

    /// Closes the channel; the client then ends the connection, or time runs out.
    private func leave(_ status: Int32) {
        phase = .leaving
        guard let channel else { return drop() }
        end(channel, status: status)
    }

    func end(_ channel: ssh_channel, status: Int32) {
        ssh_channel_request_send_exit_status(channel, status)
        ssh_channel_send_eof(channel)
        ssh_channel_close(channel)
    }
}
