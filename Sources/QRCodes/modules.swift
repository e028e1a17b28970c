import CQRCode

/// Why a text has no QR code.
package enum QRCodeError: Error {
    /// The text is too long for a code, or empty.
    case doesNotFit
}

extension QRCodeError: CustomStringConvertible {
    package var description: String { "The address is too long for a QR code. Shorten it." }
}

/// The QR code of `text`, error correction level L: rows of dark (true) and light modules, without the quiet zone.
///
/// - Throws: ``QRCodeError/doesNotFit``.
package func modules(of text: String) throws(QRCodeError) -> [[Bool]] {
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_L) else { throw .doesNotFit }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    // The lowest bit of each byte says whether the module is dark.
    return (0..<width).map { row in
        (0..<width).map { column in code.pointee.data[row * width + column] & 1 == 1 }
    }
}
