package import Session

/// So that examples can write counts as they are.
extension Results.Cell: ExpressibleByIntegerLiteral {
    package init(integerLiteral count: Int) { self = .count(count) }
}
