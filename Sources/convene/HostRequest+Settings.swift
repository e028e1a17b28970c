import Foundation
import Host
import Settings

extension HostRequest {
    /// What the host of the record at `record` is told under `settings`.
    ///
    /// - Parameters:
    ///   - record: The record's file.
    ///   - scenario: The new session's scenario; nil to go on with an unfinished record.
    ///   - watched: The scenario's file to watch; nil for none.
    ///   - settings: What holds for this command.
    /// - Throws: ``Sentence`` where a facilitator's file cannot be used.
    init(record: String, scenario: ScenarioText?, watched: String?, settings: Settings) throws(Sentence) {
        var care = Care()
        care.idle = Int(settings.idle.value.components.seconds)
        care.theme = settings.theme.value.rawValue
        care.participantsSocket = settings.participants.value.map(absolute)
        if let path = settings.facilitators.value {
            care.facilitatorKeys = try FacilitatorFiles.keys(at: path)
        }
        if let path = settings.passphraseFile.value {
            care.passphrase = try FacilitatorFiles.passphrase(at: path)
        }
        self.init(
            record: absolute(record), scenario: scenario.map { NamedText(name: $0.name, text: $0.text) },
            joining: Joining(settings), scenarioPath: watched.map(absolute), care: care)
    }

}

extension HostRequest.Joining {
    /// How people join under `settings`; nil where nobody does over SSH.
    init?(_ settings: Settings) {
        guard !settings.noSSH.value else { return nil }
        var chance = SystemRandomNumberGenerator()
        let code: String? =
            switch settings.code.value {
            case _ where settings.noCode.value: nil
            case .random: JoinCode.draw(using: &chance)
            case .digits(let digits): digits
            }
        self.init(
            bind: settings.bind.value, port: settings.port.value, address: settings.address.value, code: code)
    }
}
