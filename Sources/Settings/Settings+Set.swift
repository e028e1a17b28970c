import ScenarioFiles

extension Settings {
    /// Sets one setting, without a look at the others.
    mutating func set(_ written: Written) throws(SettingRefusal) {
        let (text, origin) = (written.text, written.origin)
        func refusal(_ sentence: String) -> SettingRefusal {
            SettingRefusal(setting: written.setting, sentence: sentence)
        }
        func path() throws(SettingRefusal) -> Sourced<String?> {
            guard !text.isEmpty, !text.contains("\0") else { throw refusal("it needs the name of a file") }
            return Sourced(text, from: origin)
        }
        func name(_ who: String) throws(SettingRefusal) -> Sourced<String?> {
            guard !text.isEmpty, text.count <= 200, !text.contains(where: \.isNewline) else {
                throw refusal("name \(who), in at most 200 characters on one line")
            }
            return Sourced(text, from: origin)
        }
        func flag() throws(SettingRefusal) -> Sourced<Bool> {
            switch text.lowercased() {
            case "true", "yes", "on": return Sourced(true, from: origin)
            case "false", "no", "off": return Sourced(false, from: origin)
            case _: throw refusal("it is true or false")
            }
        }
        switch written.setting {
        case .port:
            guard let port = Int(text), (1...65_535).contains(port) else {
                throw refusal("a port is a number from 1 to 65535")
            }
            self.port = Sourced(port, from: origin)
        case .bind, .address:
            guard !text.isEmpty, text.allSatisfy(Self.isPartOfAddress) else {
                throw refusal("an address has letters, digits, dots, dashes and colons only")
            }
            if written.setting == .bind {
                bind = Sourced(text, from: origin)
            } else {
                address = Sourced(text, from: origin)
            }
        case .code:
            guard let code = JoinCodeChoice(written: text) else {
                throw refusal("a code has four to twelve digits, or is random")
            }
            self.code = Sourced(code, from: origin)
        case .noCode: noCode = try flag()
        case .noSSH: noSSH = try flag()
        case .theme:
            guard let theme = ThemeName(rawValue: text) else {
                let known = ThemeName.allCases.map(\.rawValue)
                throw refusal("there is no theme “\(text)”; \(suggestion(for: text, among: known))")
            }
            self.theme = Sourced(theme, from: origin)
        case .calm: calm = try flag()
        case .idle:
            guard let idle = Duration(written: text) else {
                throw refusal("a time is a number and h, m or s, such as 4h or 90m, up to 720h")
            }
            self.idle = Sourced(idle, from: origin)
        case .facilitators: facilitators = try path()
        case .passphraseFile: passphraseFile = try path()
        case .participants: participants = try path()
        case .records: records = try path()
        case .controller: controller = try name("who answers for the data")
        case .support: support = try name("who supports the people in the room")
        case .regions:
            let names = text.split(separator: ",").map { RegionName(written: trimmed($0)) }
            guard !names.isEmpty, names.allSatisfy({ $0 != nil }) else { throw refusal(RegionName.advice) }
            regions = Sourced(names.compactMap { $0?.name }, from: origin)
        }
    }

    private func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0.isWhitespace }
        return String(start.prefix(through: start.lastIndex { !$0.isWhitespace } ?? start.startIndex))
    }

    private static func isPartOfAddress(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || ".-:".contains(character))
    }
}
