import ArgumentParser
import Foundation

/// `convene resume`: goes on with a session whose host is gone.
struct Resume: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Go on with a session where it was.",
        discussion: """
            Slide, step, open poll and answers are as they were; seat words bring people back. The join code is a new one
            unless --code gives it.
            """)

    @Argument(
        help: ArgumentHelp("The session's record.", valueName: "record"),
        completion: .file(extensions: ["convene"]))
    var record: String

    @OptionGroup(title: "How people join") var joining: JoiningOptions

    func run() async throws {
        let stage = try StageTerminal()
        let absolute = URL(filePath: record).standardizedFileURL.path()
        let request = HostRequest(record: absolute, scenario: nil, joining: joining.request)
        try await stage.present(try HostStarter.start(request), record: record)
    }
}
