/// Eighths of a cell, from an empty cell to a full one.
///
/// Source: Unicode 15.1, Block Elements, U+2588 to U+258F.
private let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

/// Blocks that fill `share` of `width` cells, to the nearest eighth of a cell.
///
/// - Parameters:
///   - share: What part is filled, from 0 to 1; anything beyond is clamped.
///   - width: The full bar's length, in cells.
/// - Returns: Block characters, as many cells as are wholly or partly filled.
package func blocks(filling share: Double, of width: Int) -> String {
    let filled = Int((min(max(share, 0), 1) * Double(max(0, width) * 8)).rounded())
    return String(repeating: "█", count: filled / 8) + eighths[filled % 8]
}
