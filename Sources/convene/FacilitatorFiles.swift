import Foundation
import Glibc
import Host

/// The files that say who may hold a session over ssh.
enum FacilitatorFiles {
    /// The text of an `authorized_keys` file.
    static func keys(at path: String) throws(Sentence) -> String {
        let text = try contents(of: path, option: "--facilitators", forbidden: 0o022) {
            "\(path) can be changed by others: they could let themselves in. Run: chmod go-w \($0)"
        }
        do throws(FacilitatorKeysError) {
            _ = try FacilitatorKeys(parsing: text)
        } catch {
            throw Sentence("\(path): \(error)")
        }
        return text
    }

    /// The first line of a passphrase's file.
    static func passphrase(at path: String) throws(Sentence) -> String {
        let text = try contents(of: path, option: "--passphrase-file", forbidden: 0o077) {
            "\(path) can be read by others. Run: chmod 600 \($0)"
        }
        let first = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).first ?? ""
        let passphrase = first.trimmingCharacters(in: .whitespaces)
        do throws(PassphraseError) {
            _ = try Passphrase(chosen: passphrase)
        } catch {
            throw Sentence("\(path): \(error)")
        }
        return passphrase
    }

    private static func contents(
        of path: String, option: String, forbidden: mode_t, complaint: (String) -> String
    ) throws(Sentence) -> String {
        let wanted = TextFile.Wanted(
            name: "such a file", advice: "Name another with \(option).", bytes: 1_048_576)
        let file = try TextFile(at: path, as: wanted)
        // What systemd hands to a service is the service's alone; the mode shows an access list's mask.
        let credentials = ProcessInfo.processInfo.environment["CREDENTIALS_DIRECTORY"]
        let isCredential = credentials.map { path.hasPrefix($0 + "/") } ?? false
        guard isCredential || file.mode & forbidden == 0 else { throw Sentence(complaint(path)) }
        return file.text
    }
}
