/// Code that is shown in stages, as a fence's words behind its language say.
enum CodeStages {
    /// What each stage shows: the whole first, then the lines that are highlighted, or the next of the fences in it.
    static func stages(of text: String, info: String) -> [String] {
        if info.contains("magic-move") {
            let inner = fences(in: text)
            return inner.isEmpty ? [text] : inner
        }
        guard let start = info.firstIndex(where: { $0 == "{" || $0 == "[" }),
            let end = info[start...].firstIndex(where: { $0 == "}" || $0 == "]" })
        else { return [text] }
        let parts = info[info.index(after: start)..<end].split(
            separator: "|", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ isStage($0) }) else { return [text] }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return [text]
            + parts.dropFirst().map { part in
                let chosen = numbers(part, upTo: lines.count)
                let picked = lines.indices.filter { chosen.contains($0 + 1) }.map { lines[$0] }
                return picked.allSatisfy(\.isBlank) ? text : picked.joined(separator: "\n") + "\n"
            }
    }

    /// The press with which the second stage comes, where `{at: 3}` says it.
    static func start(in info: String) -> Int? {
        guard let place = info.firstPlace(of: "at:") else { return nil }
        return Int(info[place.upperBound...].trimmed.prefix(while: \.isNumber)).flatMap { $0 > 0 ? $0 : nil }
    }

    private static func isStage(_ part: Substring) -> Bool {
        let word = part.trimmed
        return ["all", "*", "none", "hide", ""].contains(word)
            || word.allSatisfy { $0.isNumber || $0 == "-" || $0 == "," || $0 == " " }
    }

    private static func numbers(_ part: Substring, upTo count: Int) -> Set<Int> {
        part.split(separator: ",").reduce(into: []) { numbers, range in
            let ends = range.split(separator: "-").compactMap { Int($0.trimmed) }
            guard let first = ends.first, let last = ends.last, first >= 1, first <= last else { return }
            numbers.formUnion(first...max(first, min(last, count)))
        }
    }

    private static func fences(in text: String) -> [String] {
        var made: [String] = []
        var follower = FenceFollower()
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            let wasOpen = follower.open != nil
            _ = follower.isCode(line)
            if !wasOpen, follower.open != nil {
                made.append("")
            } else if wasOpen, follower.open != nil {
                made[made.count - 1] += line + "\n"
            }
        }
        return made
    }
}
