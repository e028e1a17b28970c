/// One key press, or one paste, as a terminal sent it.
package enum Key: Hashable, Sendable {
    /// A character as typed; the space bar is `.character(" ")`.
    case character(Character)
    case enter, tab, backTab, backspace, delete, insert, escape
    case up, down, left, right, home, end, pageUp, pageDown
    /// F1 to F12.
    case function(Int)
    /// Ctrl with a small letter; Ctrl-C is `.control("c")`. Enter, Tab and Backspace have their own cases.
    case control(Character)
    /// Alt (or Esc and then the character quickly).
    case alt(Character)
    /// What was pasted in one piece, between the terminal's paste marks; line ends are line feeds.
    case paste(String)
}

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
