/// A cell's place in a table.
struct TableCell: Hashable {
    let row: Int
    let column: Int
}
