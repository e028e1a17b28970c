/// The most characters of an e-mail address.
let longestAddress = 254

/// The address that `text` is, without the spaces around it; nil where it is none.
func emailAddress(in text: String) -> String? {
    let address = trimmed(text)
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, address.count <= longestAddress, !parts[0].isEmpty,
        !address.contains(where: \.isWhitespace)
    else { return nil }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1 && labels.allSatisfy { !$0.isEmpty } ? address : nil
}
