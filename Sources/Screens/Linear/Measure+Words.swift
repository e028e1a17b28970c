import Workshop

extension Poll.Measure {
    /// `number` with the unit behind it, as it is written.
    func words(_ number: Int) -> String {
        guard let unit, !unit.isEmpty else { return "\(number)" }
        return "\(number)" + (unit.first?.isLetter == true ? " " : "") + unit
    }
}
