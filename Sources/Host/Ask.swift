import Session
import Workshop

/// A command on its way to the session, and whom to tell what became of it.
struct Ask {
    /// Who is to be told.
    enum Asker {
        case nobody
        /// Somebody whose seat is being taken for the first time.
        case newcomer(LineAddress)
        case stage(LineAddress)
        case console(LineAddress)
        /// The scenario's file, which consoles watch.
        case file
        case participant(LineAddress, Poll.ID, Answer)
    }

    let command: Command
    let asker: Asker

    init(_ command: Command, by asker: Asker) {
        self.command = command
        self.asker = asker
    }
}
