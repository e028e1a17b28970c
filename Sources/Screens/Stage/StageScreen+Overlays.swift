import Drawing
import Keyboard
import Session
import Wording
import Workshop

extension StageScreen {
    /// The keys that this stage has, for a stage of that size.
    func keyPages(in language: Language, size: Size) -> KeyPages {
        let rows = Self.keyTable.filter { role.allows($0.action) }
        return KeyPages(rows, in: language, size: Self.bodySize(of: size))
    }

    /// The question before a poll is asked again.
    func askingAgainPage(of state: State, in language: Language, size: Size) -> Canvas {
        let width = min(60, overlayColumns(size).count)
        let poll = state.pollHere.map { StyledText($0.ask, .quiet).wrapped(to: width) } ?? []
        let choice = StyledText(Phrase.stageAskAgainChoice.text(in: language)).wrapped(to: width)
        return overlayPage(
            Phrase.stageAskAgain.text(in: language), lines: poll + [StyledText("")] + choice, size: size)
    }

    /// The sections, with the cursor on one of them.
    func agendaOverlay(of state: State, section chosen: Int, in language: Language, size: Size) -> Canvas {
        let here = state.scenario.section(ofSlide: state.place.slide)
        let sections = state.scenario.sections
        let items = sections.enumerated().map { index, section in
            let facts = [
                index == here ? Phrase.agendaHere.text(in: language) : nil,
                section.minutes.map { Phrase.slideMinutes.text(in: language, "\($0)") },
            ].compactMap { $0 }
            return [
                sectionRow(
                    index, of: sections.count, title: section.title, style: index == here ? .strong : .plain,
                    isChosen: index == chosen, facts: facts.joined(separator: "   "),
                    width: overlayColumns(size).count)
            ]
        }
        return listPage(Phrase.agendaTitle.text(in: language), items, chosen: chosen, size: size)
    }
}
