/// What opens a console or a stage over ssh.
struct Facilitators {
    let keys: FacilitatorKeys?
    let passphrase: Passphrase?

    /// Reads what a host is told; a passphrase is drawn where none is given.
    ///
    /// - Throws: ``HostError`` with what is wrong with the list of keys, or with the passphrase.
    init(_ options: HostOptions) throws(HostError) {
        do throws(FacilitatorKeysError) {
            keys = try options.facilitatorKeys.map { text throws(FacilitatorKeysError) in
                try FacilitatorKeys(parsing: text)
            }
        } catch {
            throw .facilitators("\(error)")
        }
        do throws(PassphraseError) {
            var chance = SystemRandomNumberGenerator()
            passphrase =
                try options.passphrase.map { text throws(PassphraseError) in try Passphrase(chosen: text) }
                ?? Passphrase.draw(using: &chance)
        } catch {
            throw .facilitators("\(error)")
        }
    }
}
