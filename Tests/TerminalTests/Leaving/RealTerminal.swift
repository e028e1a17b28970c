import Foundation

/// A terminal that people have, of 80 columns and 24 rows, with the scrollback that it has by default.
enum RealTerminal: CaseIterable {
    case tmux, gnuScreen, xterm, rxvtUnicode, mlterm

    /// Whether this system has it: mlterm is no package of Debian 13, and all others have to be there.
    var isHere: Bool { self != .mlterm || FileManager.default.isExecutableFile(atPath: "/usr/bin/mlterm") }

    /// Feeds it with `bytes`; answers what it then shows, and keeps above that, as it says itself.
    func kept(after bytes: [UInt8]) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "leaving-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(bytes).write(to: folder.appending(path: "bytes"))
        try Data(Self.program.utf8).write(to: folder.appending(path: "program"))
        let fed = try NamedPipe(folder.appending(path: "fed").path)
        defer { fed.close() }
        let run = Run(folder: folder.path, fed: fed)
        switch self {
        case .tmux: return try run.tmux()
        case .gnuScreen: return try run.gnuScreen()
        case .xterm: return try run.underX(Run.xterm)
        case .rxvtUnicode: return try run.underX(Run.rxvtUnicode)
        case .mlterm: return try run.underX(Run.mlterm)
        }
    }

    /// Runs in the terminal: writes the bytes and then what asks it for its lines, and tells when the terminal has taken
    /// both, which it does by answering where its cursor stands; stays until the terminal goes.
    private static let program = #"""
        stty raw -echo
        cat "$1/bytes"
        printf '\033[6n'; IFS= read -r -d R answer
        printf "$2"
        printf '\033[6n'; IFS= read -r -d R answer
        echo > "$1/fed"
        read -r -d '' answer
        """#
}

/// One terminal's run in a folder of its own.
private struct Run {
    let folder: String
    /// Says a line when the terminal has taken everything.
    let fed: NamedPipe

    /// The program in the terminal, which asks by `asking` (as printf has it) for the lines that are kept.
    private func program(asking: String = "") -> [String] { ["bash", folder + "/program", folder, asking] }

    private func text(of name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: folder + "/" + name)), as: UTF8.self)
    }

    func tmux() throws -> String {
        let settings = folder + "/settings"
        try Data("set -g status off\n".utf8).write(to: URL(filePath: settings))
        let tmux = ["tmux", "-S", folder + "/socket", "-f", settings]
        try Child(tmux + ["new-session", "-d", "-x", "80", "-y", "24"] + program()).waitForEnd()
        defer { try? Child(tmux + ["kill-server"]).waitForEnd() }
        _ = try fed.line()
        try Child(tmux + ["capture-pane", "-p", "-S", "-"], output: folder + "/lines").waitForEnd()
        return try text(of: "lines")
    }

    func gnuScreen() throws -> String {
        let sockets = folder + "/sockets"
        try FileManager.default.createDirectory(
            atPath: sockets, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let screen = ["env", "SCREENDIR=" + sockets, "screen", "-S", "leaving"]
        let running = try Child(screen + ["-c", "/dev/null", "-D", "-m"] + program())
        defer { running.end() }
        _ = try fed.line()
        try Child(screen + ["-X", "hardcopy", "-h", folder + "/lines"]).waitForEnd()
        // A question is answered once what came before it is done.
        try Child(screen + ["-Q", "number"]).waitForEnd()
        return try text(of: "lines")
    }

    func underX(
        _ start: (Run) throws -> (words: [String], lines: (_ onDisplay: [String]) throws -> String)
    ) throws -> String {
        let ready = try NamedPipe(folder + "/ready")
        defer { ready.close() }
        let display = try Child(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1000x800x24", "-nolisten", "tcp"], output: ready.path
        )
        defer { display.end() }
        let number = try ready.line()
        let (words, lines) = try start(self)
        let onDisplay = ["env", "DISPLAY=:" + number, "HOME=" + folder]
        let terminal = try Child(onDisplay + words)
        defer { terminal.end() }
        _ = try fed.line()
        return try lines(onDisplay)
    }

    /// Prints everything to its printer at a key; asked by a sequence, version 398 prints the visible page alone.
    static func xterm(_ run: Run) throws -> (words: [String], lines: ([String]) throws -> String) {
        let printed = try NamedPipe(run.folder + "/printed")
        let printer = "cat > \(run.folder)/lines; echo > \(printed.path)"
        let key = "*VT100.translations: #override <KeyPress>F12: print-everything(noAttrs)"
        let words = [
            "xterm", "-geometry", "80x24+0+0", "-xrm", key, "-xrm", "*printerCommand: \(printer)", "-e",
        ]
        return (
            words + run.program(),
            { onDisplay in
                defer { printed.close() }
                try Child(onDisplay + ["xdotool", "mousemove", "100", "100", "key", "F12"]).waitForEnd()
                _ = try printed.line()
                return try run.text(of: "lines")
            }
        )
    }

    /// Has a Perl of its own, which reads every row.
    static func rxvtUnicode(_ run: Run) throws -> (words: [String], lines: ([String]) throws -> String) {
        let reader = #"""
            sub on_osc_seq_perl {
                my ($term, $text) = @_;
                return unless $text =~ s/^leaving;//;
                open my $file, ">:utf8", $text;
                print $file $term->ROW_t($_), "\n" for $term->top_row .. $term->nrow - 1;
                close $file;
                1
            }
            """#
        try Data(reader.utf8).write(to: URL(filePath: run.folder + "/reader"))
        let words = ["urxvt", "-geometry", "80x24", "--perl-lib", run.folder, "-pe", "reader", "-e"]
        let asking = #"\033]777;leaving;"# + run.folder + #"/lines\007"#
        return (words + run.program(asking: asking), { _ in try run.text(of: "lines") })
    }

    /// Writes a snapshot of everything into its folder at home.
    static func mlterm(_ run: Run) throws -> (words: [String], lines: ([String]) throws -> String) {
        let words = ["mlterm", "-g", "80x24", "-e"] + run.program(asking: #"\033]5379;snapshot:utf8\007"#)
        return (
            words,
            { _ in
                let files = try FileManager.default.contentsOfDirectory(atPath: run.folder + "/.mlterm")
                let snapshots = files.filter { $0.hasSuffix(".snp") }
                return try snapshots.map { try run.text(of: ".mlterm/" + $0) }.joined()
            }
        )
    }
}
