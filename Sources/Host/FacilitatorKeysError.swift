/// Why a file of facilitators' keys cannot be used.
package struct FacilitatorKeysError: Error, Equatable {
    /// What is wrong.
    package enum Problem: Equatable, Sendable {
        /// There is no key in the file.
        case noKey
        /// Something stands before the key, such as `command=` or `cert-authority`.
        case options
        /// A private key.
        case privateKey
        /// Neither a key nor a comment, or a key of a type that is not taken.
        case unknownType
        /// The key's text is cut off, mistyped or too long.
        case damaged
    }

    /// The line, from 1 on; nil where it is the whole file.
    package var line: Int?
    package var problem: Problem

    /// Makes an error.
    package init(line: Int?, _ problem: Problem) {
        self.line = line
        self.problem = problem
    }
}

extension FacilitatorKeysError: CustomStringConvertible {
    /// One sentence for the person who starts the session; nothing of the file stands in it.
    package var description: String {
        let place =
            line.map { "Line \($0) of the facilitators' keys" } ?? "The file of the facilitators' keys"
        return switch problem {
        case .noKey:
            "\(place) has no public key; put one on a line of its own, such as the content of id_ed25519.pub."
        case .options:
            "\(place) has options before the key, which are not kept here; let the line begin with the key's type."
        case .privateKey:
            "\(place) begins a private key; put the public one there instead, from the file that ends in .pub."
        case .unknownType:
            "\(place) does not begin with the type of a key that is taken here; use one of ed25519, ecdsa or rsa."
        case .damaged:
            "\(place) has a key that is cut off or damaged; copy the whole line from the file that ends in .pub."
        }
    }
}
