package import Keyboard
package import Wording

/// One row of a screen's key table: what the help line, the help screen and docs/keys.md say, and what pressing does.
package struct KeyRow<Action: Sendable>: Sendable {
    /// The keys that do it, the usual one first.
    package let keys: [Key]
    /// What it does, in a few words: `next step`.
    package let help: Phrase
    /// What pressing one of the keys asks for.
    package let action: Action

    /// Makes a row.
    package init(_ keys: [Key], _ help: Phrase, _ action: Action) {
        self.keys = keys
        self.help = help
        self.action = action
    }
}

extension Sequence {
    /// The action that `key` stands for in this table.
    package func action<Action>(of key: Key) -> Action? where Element == KeyRow<Action> {
        first { $0.keys.contains(key) }?.action
    }
}
