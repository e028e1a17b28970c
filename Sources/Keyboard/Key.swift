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
