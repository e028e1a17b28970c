import CSSH
import CSystem
import Lines

/// One client's connection, from its first byte to its last.
///
/// Nothing of libssh is freed while libssh is at work: whatever happens only marks the connection dead, and the door
/// frees it afterwards.
final class Connection {
    let line: LineID
    let descriptor: Int32
    let limits: DoorLimits
    let send: (FrameToHost) -> Void
    let session: ssh_session
    private let event: ssh_event
    private let counters: UnsafeMutablePointer<ssh_counter_struct>
    let callbacks: UnsafeMutablePointer<ssh_channel_callbacks_struct>

    var phase: Phase
    /// By when the phase has to be over, in milliseconds; nil for never.
    var deadline: Int64?
    /// The user of the first request, which stays the only one.
    var user: String?
    /// How often the host was asked, keys left out.
    var asks = 0
    /// How many keys the host was asked about, signatures left out.
    var keys = 0
    var attempts = 0
    var channel: ssh_channel?
    var opening: Opening?
    var output = Output()
    var input: InputBudget
    var sizing = Sizing()
    var isWatchedForWriting = false
    private(set) var isDead = false
    private var hasMore = false
    /// A request that was denied, by which libssh can deny what it has told nobody of.
    var refusal: ssh_message?
    /// Messages since the last comparison with the packets, and the packets until then.
    private var messages: UInt64 = 0
    private var packetsBefore: UInt64 = 0
    /// Packets that held data, which are no control messages.
    var dataPackets: UInt64 = 0
    private var controlsBefore: UInt64 = 0
    private var secondBegan: Int64
    private var keptAlive: Int64

    /// Takes over `descriptor`, also where it fails.
    init?(
        _ descriptor: Int32, _ line: LineID, as identity: ServerIdentity, _ limits: DoorLimits, _ now: Int64,
        send: @escaping (FrameToHost) -> Void
    ) {
        _ = system_tune_connection(descriptor)
        guard let session = identity.session(on: descriptor) else { return nil }
        // Once, and before the event: it begins the exchange and makes the poll context that the event takes over.
        guard ssh_handle_key_exchange(session) != SSH_ERROR, let event = ssh_event_new() else {
            ssh_free(session)
            return nil
        }
        guard ssh_event_add_session(event, session) == SSH_OK else {
            ssh_event_free(event)
            ssh_free(session)
            return nil
        }
        self.line = line
        self.descriptor = descriptor
        self.limits = limits
        self.send = send
        self.session = session
        self.event = event
        phase = .entering
        deadline = now + limits.grace
        input = InputBudget(rate: limits.inputRate, burst: limits.inputBurst, now: now)
        secondBegan = now
        keptAlive = now
        counters = .allocate(capacity: 1)
        counters.initialize(to: ssh_counter_struct())
        callbacks = .allocate(capacity: 1)
        callbacks.initialize(to: ssh_channel_callbacks_struct())
        ssh_set_counters(session, nil, counters)
    }

    /// Whether nobody has been asked about it yet.
    var isSilent: Bool {
        if case .entering = phase { true } else { false }
    }

    /// Whether it has its terminal.
    var isSeated: Bool {
        if case .seated = phase { true } else { false }
    }

    /// Whether it is over, by a mark or because libssh has closed the socket, which any write may do.
    ///
    /// A socket that is closed wakes nobody, so this is looked at after everything that was done.
    var isOver: Bool { isDead || !isConnected }

    /// Whether it has to be looked at again at once.
    var isInHurry: Bool { hasMore || sizing.isWaiting }

    var isWritePending: Bool { ssh_get_poll_flags(session) & SSH_WRITE_PENDING != 0 }

    /// Whether it waits for its socket to take more.
    var wantsToWrite: Bool { !isDead && isWritePending }

    /// Marks it as over.
    func drop() { isDead = true }

    /// Reads what has arrived and acts on it.
    ///
    /// - Parameter isFull: Whether every seat is taken.
    func advance(isFull: @autoclosure () -> Bool) {
        guard !isDead else { return }
        hasMore = false
        guard ssh_event_dopoll(event, 0) != SSH_ERROR, isConnected else { return drop() }
        for _ in 0..<32 {
            guard let message = ssh_message_get(session) else {
                compareWithPackets()
                break
            }
            messages += 1
            receive(message, isFull: isFull())
            if isDead { return }
        }
        hasMore = ssh_get_status(session) & SSH_READ_PENDING != 0
        guard isConnected else { return drop() }
        countControls()
    }

    private var isConnected: Bool {
        ssh_is_connected(session) != 0 && ssh_get_status(session) & (SSH_CLOSED | SSH_CLOSED_ERROR) == 0
    }

    /// Denies what libssh has dropped without a word, once it has told of everything else.
    private func compareWithPackets() {
        if counters.pointee.in_packets - packetsBefore > messages { denyUnheard() }
        packetsBefore = counters.pointee.in_packets
        messages = 0
    }

    /// Ends a client that keeps the door busy with anything but typing.
    private func countControls() {
        let controls = counters.pointee.in_packets - min(dataPackets, counters.pointee.in_packets)
        let now = system_milliseconds()
        if now - secondBegan >= 1000 {
            secondBegan = now
            controlsBefore = controls
        }
        if controls - min(controlsBefore, controls) > limits.controls { drop() }
    }

    /// Whether a deadline or something else that time brings is due.
    func needsAttention(at now: Int64) -> Bool {
        if hasMore || sizing.isDue(at: now, every: limits.resizes) { return true }
        if let deadline, now >= deadline { return true }
        return now - keptAlive >= limits.keepalive || output.isStalled(at: now, after: limits.stall)
            || (isWritePending && output.pendingSince == nil)
    }

    /// Does what is due at `now`.
    func attend(at now: Int64) {
        if let deadline, now >= deadline { return drop() }
        if output.isStalled(at: now, after: limits.stall) { return drop() }
        output.note(isPending: isWritePending || !output.isEmpty, at: now)
        if sizing.isDue(at: now, every: limits.resizes) { sendSize(at: now) }
        if now - keptAlive >= limits.keepalive {
            keptAlive = now
            if isSeated, !isWritePending { ssh_send_keepalive(session) }
        }
        if hasMore { advance(isFull: false) }
    }

    /// Gives back what libssh gave, and tells the host, which may know of it.
    func free() {
        if case .judged(let message, _) = phase { ssh_message_free(message) }
        if let refusal { ssh_message_free(refusal) }
        phase = .leaving
        ssh_event_remove_session(event, session)
        if let channel {
            ssh_remove_channel_callbacks(channel, callbacks)
            ssh_channel_free(channel)
        }
        channel = nil
        ssh_disconnect(session)
        ssh_free(session)
        ssh_event_free(event)
        callbacks.deallocate()
        counters.deallocate()
        if asks > 0 { send(.closed(line)) }
    }
}
