import ArgumentParser
import Glibc

/// The program: its commands, and how it ends.
@main
struct Convene: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convene",
        abstract: "Workshops in the terminal: present, let people answer over ssh, print the summary.",
        discussion: """
            Begin with: convene present SCENARIO
            People join with the ssh they already have; the command and the code stand at the \
            foot of every slide.
            Afterwards: convene summary RECORD
            """,
        version: "0.1.0",
        subcommands: [
            Present.self, JoinSession.self, Rehearse.self, Attach.self, Resume.self, HostCommand.self,
            Summary.self, New.self,
            Convert.self,
            Check.self, Cards.self, HandoutCommand.self, Finish.self, Contacts.self, Erase.self, Invite.self,
            ListRecords.self,
            ShowConfiguration.self,
        ])

    static func main() async {
        do {
            // The processes of a session have no options, and begin sooner without what reads them.
            switch CommandLine.arguments.dropFirst().first {
            case ServeProcess.name: return try await ServeProcess.run()
            case DoorProcess.name: DoorProcess.run()
            case PictureProcess.name: PictureProcess.run()
            case StreamProcess.name: StreamProcess.run()
            case CrowdProcess.name: return try CrowdProcess.run()
            case _: break
            }
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let error as Sentence {
            complain(error.text)
            Glibc.exit(error.status)
        } catch {
            Glibc.exit(say(error))
        }
    }

    /// Says what ArgumentParser has to say, which may be a page of help; answers the exit status.
    private static func say(_ error: any Error) -> Int32 {
        let code = exitCode(for: error)
        let text = fullMessage(for: error)
        if code == .validationFailure {
            complain(message(for: error) + " Try: convene --help")
        } else if code != .success {
            if !text.isEmpty { complain(text) }
        } else {
            do { try print(text) } catch {
                complain(error.text)
                return error.status
            }
        }
        return code.rawValue
    }
}
