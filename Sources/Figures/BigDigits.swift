import Drawing

/// A number in digits three rows high, which the last row of a room reads; never the only place where it stands.
package struct BigDigits {
    private let text: String

    /// Makes a picture of digits; anything else in `text` is air between them.
    package init(_ text: String) { self.text = text }

    /// The rows, of equal width.
    package var rows: [String] {
        (0..<3).map { row in
            text.map { Self.digits[$0]?[row] ?? "  " }.joined(separator: " ")
        }
    }

    /// The same twice as large: five rows.
    package var largeRows: [String] {
        (0..<5).map { half in
            text.map { digit in
                guard let rows = Self.digits[digit] else { return "    " }
                return rows[half / 2].map { block in
                    block == "█" || block == (half % 2 == 0 ? "▀" : "▄") ? "██" : "  "
                }.joined()
            }.joined(separator: "  ")
        }
    }

    /// How many columns it takes.
    package var width: Int { columns(of: rows[0]) }

    /// How many columns it takes twice as large.
    package var largeWidth: Int { width * 2 }

    private static let digits: [Character: [String]] = [
        "0": ["█▀█", "█ █", "▀▀▀"], "1": ["▀█ ", " █ ", "▀▀▀"], "2": ["▀▀█", "█▀▀", "▀▀▀"],
        "3": ["▀▀█", " ▀█", "▀▀▀"], "4": ["█ █", "▀▀█", "  ▀"], "5": ["█▀▀", "▀▀█", "▀▀▀"],
        "6": ["█▀▀", "█▀█", "▀▀▀"], "7": ["▀▀█", "  █", "  ▀"], "8": ["█▀█", "█▀█", "▀▀▀"],
        "9": ["█▀█", "▀▀█", "▀▀▀"],
    ]
}
