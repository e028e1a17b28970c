extension KeyReader {
    /// What stands between ESC [ and the byte that ends a sequence: numbers, by semicolons, and colons within a field.
    struct Parameters {
        private let fields: [[Int?]]

        init(_ bytes: some Collection<UInt8>) {
            fields =
                bytes.isEmpty
                ? []
                : bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
                    .map { field in
                        field.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
                            .map { Int(String(decoding: $0, as: UTF8.self)) }
                    }
        }

        var isEmpty: Bool { fields.isEmpty }
        /// The first number; nil also where something else stands before it, as in reports.
        var first: Int? { self[0, 0] }
        /// Whether it tells that a key was let go.
        var isRelease: Bool { self[1, 1] == 3 }
        /// Which keys were held down with it.
        var modifiers: Modifiers { Modifiers(rawValue: max(0, (self[1, 0] ?? 1) - 1)) }

        subscript(field: Int, part: Int) -> Int? {
            fields.indices.contains(field) && fields[field].indices.contains(part) ? fields[field][part] : nil
        }

        /// All numbers of a field.
        func all(_ field: Int) -> [Int] {
            fields.indices.contains(field) ? fields[field].compactMap(\.self) : []
        }
    }

    /// Keys that are held down with another; Caps Lock and Num Lock have bits too, and change nothing.
    struct Modifiers: OptionSet {
        let rawValue: Int

        static let shift = Modifiers(rawValue: 1)
        /// Alt, or Meta where a keyboard has it.
        static let alt: Modifiers = [Modifiers(rawValue: 2), Modifiers(rawValue: 32)]
        static let control = Modifiers(rawValue: 4)
        /// Super and Hyper, which belong to the desktop.
        static let foreign: Modifiers = [Modifiers(rawValue: 8), Modifiers(rawValue: 16)]
    }

    /// The keys that terminals spell out as the number of a character and what was held down with it: `CSI 99 ; 5 u` as
    /// kitty does, `CSI 27 ; 5 ; 99 ~` as xterm does with modifyOtherKeys.
    static func keys(speltOut parameters: Parameters, endedBy final: UInt8) -> [Key] {
        let isKittys = final == UInt8(ascii: "u")
        guard let code = isKittys ? parameters.first : parameters[2, 0],
            parameters.modifiers.isDisjoint(with: .foreign)
        else { return [] }
        let modifiers = parameters.modifiers
        let isAlt = !modifiers.isDisjoint(with: .alt)
        if let key = named(code, isShifted: modifiers.contains(.shift), isAlt: isAlt) { return [key] }
        if modifiers.contains(.control) {
            // What the key is on a Latin keyboard stands third, for those that have other letters.
            return controlled(isKittys && code > 0x7F ? parameters[0, 2] ?? code : code)
        }
        var scalars = isKittys && !isAlt ? parameters.all(2) : []
        if scalars.isEmpty { scalars = [(isKittys ? parameters[0, 1] : nil) ?? code] }
        let typed = text(of: scalars)
        let text = modifiers.contains(.shift) && typed.count == 1 ? raised(typed) : typed
        return text.map { isAlt ? .alt($0) : .character($0) }
    }

    /// A key that has a name, by its number.
    private static func named(_ code: Int, isShifted: Bool, isAlt: Bool) -> Key? {
        switch code {
        case 27: .escape
        case 13, 57_414: .enter
        case 9: isShifted ? .backTab : .tab
        // As ESC and Backspace do.
        case 8, 127: isAlt ? .control("w") : .backspace
        case 57_399...57_408: .character(Character(Unicode.Scalar(UInt8(code - 57_399) + 0x30)))
        case 57_409: .character(".")
        case 57_417: .left
        case 57_418: .right
        case 57_419: .up
        case 57_420: .down
        case 57_421: .pageUp
        case 57_422: .pageDown
        case 57_423: .home
        case 57_424: .end
        case 57_425: .insert
        case 57_426: .delete
        default: nil
        }
    }

    /// What Ctrl and a character send where nothing is spelt out.
    private static func controlled(_ code: Int) -> [Key] {
        guard (0x40...0x7E).contains(code) else { return [] }
        var reader = KeyReader()
        return reader.keys(from: CollectionOfOne(UInt8(code) & 0x1F)) + reader.flush()
    }

    /// Numbers as text; none of it where one is no character that can be typed.
    private static func text(of numbers: [Int]) -> String {
        var text = String.UnicodeScalarView()
        for number in numbers {
            guard let scalar = UInt32(exactly: number).flatMap(Unicode.Scalar.init),
                ![.control, .privateUse, .unassigned].contains(scalar.properties.generalCategory)
            else { return "" }
            text.append(scalar)
        }
        return String(text)
    }

    /// A letter as Shift makes it, where that is one letter too.
    private static func raised(_ letter: String) -> String {
        let capital = letter.uppercased()
        return capital.count == 1 ? capital : letter
    }
}
