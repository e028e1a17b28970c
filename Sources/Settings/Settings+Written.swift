extension Settings {
    /// Every setting on a line of its own, as a configuration file has it, and where its value came from.
    package var written: String {
        let lines = Setting.allCases.map { setting in
            let (value, origin) = written(setting)
            return (text: value.isEmpty ? "\(setting.rawValue):" : "\(setting.rawValue): \(value)", origin)
        }
        let width = min(32, lines.map(\.text.count).max() ?? 0)
        return lines.map { line, origin in
            line + String(repeating: " ", count: max(0, width - line.count)) + "  # \(origin)\n"
        }.joined()
    }

    /// The value as YAML, empty for none, and its origin.
    private func written(_ setting: Setting) -> (String, Origin) {
        switch setting {
        case .port: ("\(port.value)", port.origin)
        case .bind: (quoted(bind.value), bind.origin)
        case .address: (quoted(address.value), address.origin)
        case .code: (code.value.written, code.origin)
        case .noCode: ("\(noCode.value)", noCode.origin)
        case .noSSH: ("\(noSSH.value)", noSSH.origin)
        case .theme: (theme.value.rawValue, theme.origin)
        case .calm: ("\(calm.value)", calm.origin)
        case .idle: (idle.value.written, idle.origin)
        case .facilitators: (quoted(facilitators.value), facilitators.origin)
        case .passphraseFile: (quoted(passphraseFile.value), passphraseFile.origin)
        case .participants: (quoted(participants.value), participants.origin)
        case .records: (quoted(records.value), records.origin)
        case .controller: (quoted(controller.value), controller.origin)
        case .support: (quoted(support.value), support.origin)
        case .regions: (list(regions.value), regions.origin)
        }
    }

    private func list(_ names: [String]) -> String {
        names.isEmpty ? "" : "[" + names.map { quoted($0) }.joined(separator: ", ") + "]"
    }

    /// Text as YAML reads it back; in quotes where it must be.
    private func quoted(_ text: String?) -> String {
        guard let text else { return "" }
        let isPlain =
            text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/._-".contains($0)) }
            && text.contains { $0.isLetter || $0 == "/" } && !text.hasPrefix("-")
            && !["null", "true", "false", "yes", "no", "on", "off"].contains(text.lowercased())
        if isPlain { return text }
        var inner = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": inner += "\\\(scalar)"
            case _ where scalar.value < 32:
                inner += "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            case _: inner.unicodeScalars.append(scalar)
            }
        }
        return "\"\(inner)\""
    }
}
