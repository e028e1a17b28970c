import Foundation
import TestSupport

extension StreamServers {
    /// What happens to the files of a server that does not run.
    enum Damage: CaseIterable { case flipped, cut, emptied, old }

    /// A copy of all servers' files, as they are while they run.
    func copyStores() throws -> [URL] {
        try (0..<3).map { number in
            let copy = folder.appending(path: "old-\(number)")
            try FileManager.default.copyItem(at: store(number), to: copy)
            return copy
        }
    }

    func damage(
        _ number: Int, _ damage: Damage, old: [URL], using chance: inout some RandomNumberGenerator
    ) throws {
        switch damage {
        case .flipped, .cut:
            for file in blocks(of: number) {
                var bytes = try Data(contentsOf: file)
                guard !bytes.isEmpty else { continue }
                let place = bytes.indices.randomElement(using: &chance) ?? 0
                if damage == .cut {
                    bytes = bytes.prefix(upTo: place)
                } else {
                    bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
                }
                try bytes.write(to: file)
            }
        case .emptied, .old:
            try FileManager.default.removeItem(at: store(number))
            if damage == .old { try FileManager.default.copyItem(at: old[number], to: store(number)) }
        }
    }

    /// What a server stores of its streams, and its logs of what servers agreed on.
    private func blocks(of number: Int) -> [URL] {
        let files = FileManager.default.enumerator(at: store(number), includingPropertiesForKeys: nil)
        return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "blk" }
            .sorted { $0.path < $1.path }
    }
}
