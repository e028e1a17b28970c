/// How many columns a terminal gives to `character`: 0, 1 or 2.
package func columns(of character: Character) -> Int {
    1
}

/// How many columns a terminal gives to `text`.
package func columns(of text: String) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
}
