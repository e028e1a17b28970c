import Glibc
import Records
import Wording
import Workshop

/// How the record stands, as far as consoles are told.
struct RecordStanding: Equatable {
    /// What keeps the record from being written to.
    enum Trouble: Equatable {
        /// The disk is full, or fails.
        case disk
        /// The file is not in its place; a copy can be saved where it is offered.
        case gone(offered: String)
    }

    /// Where the record is said to be.
    var path: String
    /// Nil where nothing is wrong.
    var trouble: Trouble?
    /// How many steps wait for the disk.
    var waiting = 0

    init(path: String) { self.path = path }

    /// The file's name, without its folder.
    var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// Where a copy would be saved; nil while the file is in its place.
    var offered: String? { if case .gone(let offered) = trouble { offered } else { nil } }

    /// What facilitators are told as long as something is wrong.
    func warning(in language: Language) -> String? {
        let phrase: Phrase? =
            switch trouble {
            case .disk: .warningDisk
            case .gone: .warningGone
            case nil: nil
            }
        guard let warning = phrase?.text(in: language) else { return nil }
        guard waiting > 0 else { return warning }
        return Phrase.warningWaiting.text(in: language, "\(waiting)") + " " + warning
    }

    /// Takes note of why something could not be written.
    mutating func note(_ error: RecordError) {
        if case .gone = error {
            if offered == nil { trouble = .gone(offered: Rescue.place(of: path)) }
        } else {
            trouble = .disk
        }
    }
}

/// Where a record whose file is gone is saved.
enum Rescue {
    /// A place in the home folder that neither the record at `path` nor anything else is at, under its name.
    static func place(of path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let end = ".convene"
        let stem = folder + "/" + (name.hasSuffix(end) ? String(name.dropLast(end.count)) : name)
        var place = stem + ".convene"
        var number = 1
        while place == path || Record.isTaken(place) {
            number += 1
            place = stem + "-\(number).convene"
        }
        return place
    }

    /// This user's home folder, or the folder of a service that has none.
    private static var folder: String {
        let home = setting("HOME") ?? getpwuid(getuid())?.pointee.pw_dir.map { String(cString: $0) } ?? ""
        return [home, setting("STATE_DIRECTORY")].compactMap(\.self).first {
            $0.hasPrefix("/") && access($0, W_OK | X_OK) == 0
        } ?? home
    }

    private static func setting(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
