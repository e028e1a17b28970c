/// People whom texts may name: those of a case that the whole room talks about.
package struct KnownPeople: Hashable, Sendable {
    private let names: Set<String>

    /// Makes a list of first names, however they are cased.
    package init(_ names: [String] = []) {
        self.names = Set(names.flatMap { name in TokenList(name).words })
    }

    /// Whether `token` is the first name of one.
    func contains(_ token: Token) -> Bool { names.contains(token.folded) }
}

extension TokenList {
    fileprivate var words: [String] { indices.map { self[$0] }.filter { $0.shape == .word }.map(\.folded) }
}
