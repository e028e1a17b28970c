/// The longest start of `text` that ends between two Unicode scalars and has at most `longest` bytes of UTF-8.
package func clipped(_ text: String, to longest: Int) -> String {
    guard text.utf8.count > longest else { return text }
    var scalars = String.UnicodeScalarView()
    var length = 0
    for scalar in text.unicodeScalars {
        length += UTF8.width(scalar)
        if length > longest { break }
        scalars.append(scalar)
    }
    return String(scalars)
}
