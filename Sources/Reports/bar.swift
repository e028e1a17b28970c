/// A bar of `count` out of `whole`, to the nearest eighth of a cell.
///
/// Source: Unicode 15.1, Block Elements, U+2588 to U+258F.
///
/// - Parameters:
///   - count: What is counted, from 0 to `whole`.
///   - whole: What fills the bar.
///   - width: The full bar's length, in cells.
/// - Returns: Block characters, as many cells as are wholly or partly filled.
func bar(_ count: Int, of whole: Int, width: Int) -> String {
    guard whole > 0 else { return "" }
    let eighths = (min(max(count, 0), whole) * width * 16 + whole) / (whole * 2)
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
}

/// A share as a whole per cent, such as `26 %`.
func percent(_ count: Int, of whole: Int) -> String {
    whole > 0 ? "\((count * 200 + whole) / (whole * 2)) %" : "0 %"
}

/// `1 answer`, `2 answers`.
func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
}
