import CSSH
import CSystem
import Lines

extension Connection {
    /// Takes a request to be let in; the message is this function's to free or to hold.
    func authenticate(_ message: ssh_message) {
        attempts += 1
        guard attempts <= limits.attempts else { return end(message) }
        if case .refused = phase { return deny(message) }
        if ssh_message_auth_kbdint_is_response(message) == 1 { return answer(message) }
        guard let name = ssh_message_auth_user(message).flatMap({ String(validatingCString: $0) }),
            name.utf8.count <= Bounds.name, user == nil || user == name
        else { return end(message) }
        user = name
        let method = UInt32(bitPattern: ssh_message_subtype(message))
        switch (phase, method) {
        case (.judged, _), (.admitted, _), (.seated, _), (.refused, _), (.leaving, _): end(message)
        case (.entering, UInt32(SSH_AUTH_METHOD_NONE)): ask(message, .none, .nothing)
        case (.entering, UInt32(SSH_AUTH_METHOD_INTERACTIVE)): ask(message, .none, .answer)
        case (.invited(let question), UInt32(SSH_AUTH_METHOD_INTERACTIVE)),
            (.prompted(let question), UInt32(SSH_AUTH_METHOD_INTERACTIVE)):
            show(message, question)
        case (.invited(let question), UInt32(SSH_AUTH_METHOD_PUBLICKEY)),
            (.prompted(let question), UInt32(SSH_AUTH_METHOD_PUBLICKEY)):
            askAboutKey(message, question)
        case (.entering, _), (.invited, _), (.prompted, _): deny(message)
        }
    }

    /// Takes what was typed at the prompt, which carries no user: it is the first request's.
    private func answer(_ message: ssh_message) {
        guard case .prompted = phase, ssh_userauth_kbdint_getnanswers(session) == 1,
            let typed = ssh_userauth_kbdint_getanswer(session, 0)
        else { return end(message) }
        ask(message, .answer(clipped(String(cString: typed), to: Bounds.answer)), .answer)
    }

    /// Lets the host judge, and holds the message until it has.
    private func ask(_ message: ssh_message, _ proof: Proof, _ shown: Phase.Shown) {
        guard asks < limits.asks else { return refuse(message) }
        asks += 1
        hold(message, proof, shown)
    }

    func hold(_ message: ssh_message, _ proof: Proof, _ shown: Phase.Shown) {
        guard let user else { return refuse(message) }
        phase = .judged(message, shown)
        deadline = system_milliseconds() + limits.reading
        send(.asked(line, user: user, proof, from: source))
    }

    /// Does as the host has judged; nothing where nothing is to be judged.
    func judge(_ verdict: Verdict) {
        guard !isDead, case .judged(let message, let shown) = phase else { return }
        switch (verdict, shown) {
        case (.refuse, _): refuse(message)
        case (.admit, .key(isSigned: false, let question)): bidSign(message, question)
        case (.admit, _):
            phase = .admitted
            // PuTTY's plink opens no terminal before its person has pressed Return.
            deadline = system_milliseconds() + limits.thought
            ssh_message_auth_reply_success(message, 0)
            ssh_message_free(message)
        case (.ask, .key(_, let question)): invite(message, question)
        case (.ask(let instruction, let prompt, let takesKeys, let echoes), _):
            let question = Question(
                instruction: instruction, prompt: prompt, takesKeys: takesKeys, echoes: echoes)
            guard case .answer = shown else { return invite(message, question) }
            offer(question)
            show(message, question)
        }
    }

    private func show(_ message: ssh_message, _ question: Question) {
        // Asking for the same prompt again gains no time.
        if case .prompted = phase {} else { deadline = system_milliseconds() + limits.thought }
        phase = .prompted(question)
        if cssh_ask(message, question.heading, question.prompt, question.echoes) != SSH_OK { drop() }
        ssh_message_free(message)
    }

    /// Tells the client, by saying no to this request, by what it may go on.
    private func invite(_ message: ssh_message, _ question: Question) {
        offer(question)
        phase = .invited(question)
        deadline = system_milliseconds() + limits.reading
        guard question.takesKeys, refusal == nil else { return deny(message) }
        ssh_message_reply_default(message)
        refusal = message
    }

    /// Says no to one request.
    func deny(_ message: ssh_message) {
        ssh_message_reply_default(message)
        ssh_message_free(message)
    }

    /// Says no for good.
    ///
    /// OpenSSH then tells its person "Permission denied", which is better than a line that drops.
    func refuse(_ message: ssh_message) {
        deny(message)
        phase = .refused
        deadline = system_milliseconds() + limits.refusal
    }

    /// Ends a client that does what no client does, once the refusal is out.
    private func end(_ message: ssh_message) {
        if case .judged(let held, _) = phase { ssh_message_free(held) }
        deny(message)
        phase = .leaving
        deadline = system_milliseconds() + limits.refusal
    }
}
