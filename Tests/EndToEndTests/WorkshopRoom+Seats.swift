import Drawing
import Foundation
import TestSupport

extension WorkshopRoom {
    /// A console of this machine.
    func console(size: Size = Size(width: 80, height: 24)) throws -> PseudoTerminal {
        try convene(["attach", "console"], size: size)
    }

    /// Writes a file into the room's folder; nobody else may use it.
    func write(_ text: String, to name: String) throws -> String {
        let file = folder.appending(path: name)
        try Data(text.utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path())
        return file.path()
    }

    /// A scenario of one section with those slides, of which three answers are enough to show something.
    static func tea(_ slides: String) -> String {
        """
        ---
        title: Tea at work
        minimum-group: 3
        minimum-text-group: 3
        addresses: true
        support:
          - {name: Example line, detail: 0800 000 000}
        ---

        # Tea

        \(slides)
        """
    }
}
