import CSSH
import CSystem
import Drawing
import Lines

/// One client's connection, from its first byte to its last.
///
/// Nothing of libssh is freed while libssh is at work: whatever happens only marks the connection dead, and the door
/// frees it afterwards.
final class Connection {
    let line: LineID
    let descriptor: Int32
    let source: Source
    let limits: DoorLimits
    let sentences: DoorSentences
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
    /// What was typed before the terminal was there.
    var early: [UInt8] = []
    /// When the client said that nothing more will be typed, and when something was last shown; nil until then.
    var typingEnded: Int64?
    var lastShown: Int64?
    var isWatchedForWriting = false
    private(set) var isDead = false
    /// Whether its key exchange has come to the point at which its person may be asked about the host's key.
    private var hasOurKey = false
    /// What the client is told as the reason of the connection's end; nil for an end without one.
    var reason: String?
    /// How many channels it was given a sentence on, beside its own.
    var asides = 0
    /// What is shown in the end where the host says nothing any more.
    var lastWords: [UInt8] = []
    private var hasMore = false
    /// A request that was denied, by which libssh can deny what it has told nobody of.
    var refusal: ssh_message?
    private var tally = PacketTally()
    /// Packets that held data, which are no control messages.
    var dataPackets: UInt64 = 0
    private var controlsBefore: UInt64 = 0
    private var secondBegan: Int64
    private var keptAlive: Int64

    /// Takes over `descriptor`, also where it fails.
    init?(
        _ descriptor: Int32, _ line: LineID, from source: Source, as identity: ServerIdentity,
        _ limits: DoorLimits, _ sentences: DoorSentences, _ now: Int64,
        send: @escaping (FrameToHost) -> Void
    ) {
        _ = system_tune_connection(descriptor)
        guard let session = identity.session(on: descriptor) else { return nil }
        counters = .allocate(capacity: 1)
        counters.initialize(to: ssh_counter_struct())
        ssh_set_counters(session, nil, counters)
        // Once, and before the event: it begins the exchange and makes the poll context that the event takes over.
        guard ssh_handle_key_exchange(session) != SSH_ERROR, let event = ssh_event_new() else {
            ssh_free(session)
            counters.deallocate()
            return nil
        }
        guard ssh_event_add_session(event, session) == SSH_OK else {
            ssh_event_free(event)
            ssh_free(session)
            counters.deallocate()
            return nil
        }
        self.line = line
        self.descriptor = descriptor
        self.source = source
        self.limits = limits
        self.sentences = sentences
        self.send = send
        self.session = session
        self.event = event
        phase = .entering
        deadline = now + limits.grace
        input = InputBudget(rate: limits.inputRate, burst: limits.inputBurst, now: now)
        secondBegan = now
        keptAlive = now
        callbacks = .allocate(capacity: 1)
        callbacks.initialize(to: ssh_channel_callbacks_struct())
    }

    /// How far it has come on its way to a terminal; nil once it has one, also while it leaves it.
    var standing: Unseated.Standing? {
        switch phase {
        case .entering: ssh_get_clientbanner(session) == nil ? .silent : .onTheWay
        case .judged, .invited, .refused: .onTheWay
        case .prompted, .admitted: .prompted
        case .seated: nil
        case .leaving: opening == nil && channel == nil ? .onTheWay : nil
        }
    }

    /// Whether it has its terminal.
    var isSeated: Bool {
        if case .seated = phase { true } else { false }
    }

    /// Whether it was told to go, and only has to take what was sent last.
    var isLeaving: Bool {
        if case .leaving = phase { true } else { output.status != nil }
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

    /// Takes note that libssh may have read what nobody has looked at yet.
    func noteUnread() { hasMore = true }

    /// Marks it as over.
    func drop() { isDead = true }

    /// Reads what has arrived and acts on it.
    ///
    /// - Parameter isFull: Whether every seat is taken.
    func advance(isFull: @autoclosure () -> Bool) {
        guard !isDead else { return }
        hasMore = false
        guard ssh_event_dopoll(event, 0) != SSH_ERROR, isConnected else { return drop() }
        noteKeyExchange()
        for _ in 0..<32 {
            guard let message = ssh_message_get(session) else {
                if tally.close(atPackets: counters.pointee.in_packets) { denyUnheard() }
                break
            }
            tally.countMessage()
            receive(message, isFull: isFull())
            if isDead { return }
        }
        hasMore = ssh_get_status(session) & SSH_READ_PENDING != 0
        guard isConnected else { return drop() }
        countControls()
    }

    /// Gives a client minutes that has our side of the key exchange.
    ///
    /// It has sent two packets then, its offer and its share, and was sent three: our offer, our share with the host's
    /// key, and that new keys hold from here on. It sends nothing more before its person has said yes to the key.
    private func noteKeyExchange() {
        guard !hasOurKey, counters.pointee.in_packets >= 2, counters.pointee.out_packets >= 3 else { return }
        hasOurKey = true
        if case .entering = phase { deadline = system_milliseconds() + limits.reading }
    }

    private var isConnected: Bool {
        ssh_is_connected(session) != 0 && ssh_get_status(session) & (SSH_CLOSED | SSH_CLOSED_ERROR) == 0
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
        return now - keptAlive >= limits.keepalive || hasHadItsSay(at: now)
            || (output.isStalled(at: now, after: limits.stall) && !isLeaving)
            || (isWritePending && output.pendingSince == nil)
    }

    /// Does what is due at `now`.
    func attend(at now: Int64) {
        if let deadline, now >= deadline { return tooLate() }
        if output.isStalled(at: now, after: limits.stall), !isLeaving { return drop() }
        output.note(isPending: isWritePending || !output.isEmpty, at: now)
        if sizing.isDue(at: now, every: limits.resizes) { sendSize(at: now) }
        if now - keptAlive >= limits.keepalive {
            keptAlive = now
            if isSeated, !isWritePending { ssh_send_keepalive(session) }
        }
        if hasMore { advance(isFull: false) }
        if hasHadItsSay(at: now) { close(status: 0) }
    }

    /// Says so where somebody can hear it: in the middle of the key exchange clients speak before they listen again.
    private func tooLate() {
        switch phase {
        case .judged, .invited, .prompted, .admitted: reason = sentences.late
        case .entering, .seated, .refused, .leaving: break
        }
        drop()
    }

    /// Whether nothing more will be typed, and the host has said what it had to say to that.
    private func hasHadItsSay(at now: Int64) -> Bool {
        guard isSeated, output.status == nil, let typingEnded, let lastShown else { return false }
        return now - lastShown >= limits.lull || now - typingEnded >= limits.lastWords
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
        // A reason reaches nobody who was shown anything: with it OpenSSH and PuTTY throw away what came before.
        if let reason {
            ssh_session_set_disconnect_message(session, asciiSpelling(of: reason))
            ssh_disconnect(session)
        } else {
            ssh_silent_disconnect(session)
        }
        ssh_free(session)
        ssh_event_free(event)
        callbacks.deallocate()
        counters.deallocate()
        if asks > 0 { send(.closed(line)) }
    }
}
