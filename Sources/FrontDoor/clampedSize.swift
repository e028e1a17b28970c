import Lines

/// A client's size as the program bears it; a side that is nothing (or does not fit a C int) becomes 80 or 24.
func clampedSize(width: Int32, height: Int32) -> (width: UInt16, height: UInt16) {
    (clamped(width, to: Bounds.columns, otherwise: 80), clamped(height, to: Bounds.rows, otherwise: 24))
}

private func clamped(_ side: Int32, to range: ClosedRange<UInt16>, otherwise usual: UInt16) -> UInt16 {
    guard side > 0 else { return usual }
    return UInt16(min(max(side, Int32(range.lowerBound)), Int32(range.upperBound)))
}
