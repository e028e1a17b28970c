/// `text` behind as many spaces as it takes to fill `width` columns.
package func rightAligned(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - columns(of: text))) + text
}
