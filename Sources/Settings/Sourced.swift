/// A value, and where it came from.
package struct Sourced<Value: Sendable & Equatable>: Equatable, Sendable {
    package let value: Value
    package let origin: Origin

    init(_ value: Value, from origin: Origin = .builtIn) {
        self.value = value
        self.origin = origin
    }
}
