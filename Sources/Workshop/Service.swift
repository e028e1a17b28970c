/// Somewhere to turn to.
package struct Service: Equatable, Sendable {
    /// Who answers there.
    package var name: String
    /// A number, an address, or what it is for.
    package var detail: String?
    /// When it answers.
    package var when: String?

    /// Makes a service.
    package init(name: String, detail: String? = nil, when: String? = nil) {
        self.name = name
        self.detail = detail
        self.when = when
    }
}
