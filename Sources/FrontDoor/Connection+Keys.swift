import CSSH
import CSystem
import Glibc
import Lines

/// Public keys, which only those are asked for whom the host takes them from.
extension Connection {
    /// Offers public keys beside the prompt, where the question takes them and few enough were shown.
    ///
    /// A client shows its keys to everyone who offers to look, and keys tell who somebody is.
    func offer(_ question: Question) {
        let takesKeys = question.takesKeys && keys < limits.keys
        let methods = SSH_AUTH_METHOD_INTERACTIVE | (takesKeys ? SSH_AUTH_METHOD_PUBLICKEY : 0)
        ssh_set_auth_methods(session, Int32(methods))
    }

    /// Lets the host judge a key; what cannot be shown to it is denied.
    func askAboutKey(_ message: ssh_message, _ question: Question) {
        let isSigned = cssh_key_is_signed(message)
        guard question.takesKeys, isSigned >= 0, let key = shownKey(message) else { return deny(message) }
        // One that was found good is signed for beyond the limit; `attempts` bounds these.
        if isSigned == 0 {
            guard keys < limits.keys else { return deny(message) }
            keys += 1
        }
        hold(message, .key(key, isSigned: isSigned == 1), .key(isSigned: isSigned == 1, question))
    }

    /// Tells the client that this key is good, if it can sign with it; its person may have to unlock or touch it.
    func bidSign(_ message: ssh_message, _ question: Question) {
        phase = .invited(question)
        deadline = system_milliseconds() + limits.thought
        if ssh_message_auth_reply_pk_ok_simple(message) != SSH_OK { drop() }
        ssh_message_free(message)
    }

    /// Says no to a request that libssh has dropped: a wrong signature, a certificate, a key that it cannot read.
    ///
    /// Without an answer the client would wait until its time is over, and never come to its next key or the prompt.
    func denyUnheard() {
        switch phase {
        case .invited(let question) where question.takesKeys,
            .prompted(let question) where question.takesKeys:
            guard let refusal else { return }
            attempts += 1
            guard attempts <= limits.attempts else { return drop() }
            phase = .invited(question)
            ssh_message_reply_default(refusal)
        case .entering, .judged, .invited, .prompted, .admitted, .seated, .refused, .leaving: return
        }
    }

    private func shownKey(_ message: ssh_message) -> String? {
        guard let text = cssh_shown_key(message) else { return nil }
        defer { Glibc.free(text) }
        let key = String(cString: text)
        return key.utf8.count <= Bounds.publicKey ? key : nil
    }
}
