import Records
import Screens
import Session
import Wording
import Workshop

/// The seats that no more texts are taken from.
struct Muting {
    var words: Set<String> = []
    /// Ballots whose seat has not been here since the host started; it is known when it comes back.
    var sources: Set<HeldTexts.Source> = []
}

extension SessionHost {
    /// Takes no more texts from the seat behind a text; nobody learns which it is.
    func mute(text id: HeldText.ID, for console: LineAddress) async {
        guard let source = held.mute(id) else { return }
        let known = Set(drafts.keys).union(seats.values.compactMap(\.words))
            .union(linearSeats.values.map(\.words))
        for words in known where await isBallot(source, of: words) {
            muting.words.insert(words)
            for address in addresses(of: words) { mute(address) }
            return
        }
        if (try? await token(of: "", in: source.poll, round: source.round)) != nil {
            muting.sources.insert(source)
        } else if case .console(var screen) = seats[console]?.screen {
            screen.show(say(.muteTooLate))
            seats[console]?.screen = .console(screen)
        }
    }

    /// Whether no texts are taken from the seat with those words.
    func isMuted(_ words: String) async -> Bool {
        if muting.words.contains(words) { return true }
        for source in muting.sources where await isBallot(source, of: words) {
            muting.sources.remove(source)
            muting.words.insert(words)
            return true
        }
        return false
    }

    /// Tells a seat that its texts are not taken.
    func mute(_ address: LineAddress) {
        if case .participant(var screen, let words) = seats[address]?.screen {
            screen.mute()
            seats[address]?.screen = .participant(screen, words: words)
            mark(address, .now)
        } else {
            addLines(to: address) { screen, _, _ in screen.mute() }
        }
    }

    private func isBallot(_ source: HeldTexts.Source, of words: String) async -> Bool {
        (try? await token(of: words, in: source.poll, round: source.round)) == source.token
    }
}
