import ArgumentParser

@main
struct Convene: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "convene")
}
