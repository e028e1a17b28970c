package import ScenarioFiles

/// Every setting, each with where it came from: the command line goes over the configuration file, and that over what
/// is built in.
package struct Settings: Equatable, Sendable {
    /// The port that people connect to.
    package internal(set) var port = Sourced(2222)
    /// The only address to listen on; nil for all.
    package internal(set) var bind = Sourced<String?>(nil)
    /// What people type after the @; nil for this machine's first address.
    package internal(set) var address = Sourced<String?>(nil)
    package internal(set) var code = Sourced(JoinCodeChoice.random)
    /// Whether people are let in without a code.
    package internal(set) var noCode = Sourced(false)
    /// Whether nobody is let in over ssh.
    package internal(set) var noSSH = Sourced(false)
    package internal(set) var theme = Sourced(ThemeName.auto)
    /// Whether nothing moves on stages.
    package internal(set) var calm = Sourced(false)
    /// After how long without anybody typing anything a host finishes its session.
    package internal(set) var idle = Sourced(Duration.seconds(4 * 3600))
    /// The file of the keys that open the console and the stage over ssh.
    package internal(set) var facilitators = Sourced<String?>(nil)
    /// The file of the passphrase that opens them; nil where the host draws one.
    package internal(set) var passphraseFile = Sourced<String?>(nil)
    /// The second socket, which gives participants' seats only.
    package internal(set) var participants = Sourced<String?>(nil)
    /// The folder where new records go; nil for the current one.
    package internal(set) var records = Sourced<String?>(nil)

    /// Who answers for the data where a scenario names nobody.
    package internal(set) var controller = Sourced<String?>(nil)
    /// Who supports the people in the room where a scenario names nobody.
    package internal(set) var support = Sourced<String?>(nil)
    /// The regions that scenarios may name; none where any may be named.
    package internal(set) var regions = Sourced<[String]>([])

    /// What holds for every scenario.
    package var organisation: Organisation {
        Organisation(controller: controller.value, support: support.value, regions: regions.value)
    }

    /// What is built in.
    package init() {}

    /// Puts what was given at one place, such as the command line, over what is set already.
    ///
    /// - Throws: ``SettingRefusal`` for the first value that cannot be.
    package mutating func lay(_ given: [Written]) throws(SettingRefusal) {
        for written in given { try set(written) }
        let code = given.first { $0.setting == .code }
        let noCode = given.first { $0.setting == .noCode }
        if let code, noCode == nil { self.noCode = Sourced(false, from: code.origin) }
        guard let noCode, self.noCode.value else { return }
        guard code == nil else {
            throw SettingRefusal(setting: .noCode, sentence: "choose code or no-code, not both")
        }
        self.code = Sourced(.random, from: noCode.origin)
    }
}

/// The themes that can be chosen by name.
package enum ThemeName: String, CaseIterable, Sendable {
    case auto, dark, light
    case highContrast = "high-contrast"
    case mono
}
