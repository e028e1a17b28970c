import Drawing

/// `entries` beside one another, as many to a row as there is room for; one that is longer than a row is wrapped.
func inRows(_ entries: [String], gap: Int = 3, width: Int) -> [String] {
    var rows: [String] = []
    for entry in entries {
        let longer = (rows.last ?? "") + String(repeating: " ", count: gap) + entry
        if !rows.isEmpty, columns(of: longer) <= width {
            rows[rows.count - 1] = longer
        } else {
            rows += wrapped(entry, to: width)
        }
    }
    return rows
}
