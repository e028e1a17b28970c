/// Whether a screen reader is spared what only draws or steers.
func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2190...0x21FF, 0x2500...0x25FF, 0x2610...0x2612, 0x2701...0x27BF,
        0x27F0...0x28FF, 0x2900...0x297F, 0x2B00...0x2BFF, 0x1FB00...0x1FBFF:
        false
    default: !scalar.properties.isBidiControl
    }
}
