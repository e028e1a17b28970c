extension Key {
    /// The key as help screens and docs/keys.md write it: `Space`, `Enter`, `Ctrl-C`, `PageUp`, `g`.
    package var notation: String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .enter: "Enter"
        case .tab: "Tab"
        case .backTab: "Shift-Tab"
        case .backspace: "Backspace"
        case .delete: "Delete"
        case .insert: "Insert"
        case .escape: "Esc"
        case .up: "Up"
        case .down: "Down"
        case .left: "Left"
        case .right: "Right"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PageUp"
        case .pageDown: "PageDown"
        case .function(let number): "F\(number)"
        case .control(let letter): "Ctrl-" + letter.uppercased()
        case .alt(let character): "Alt-\(character)"
        case .paste: "paste"
        }
    }
}
