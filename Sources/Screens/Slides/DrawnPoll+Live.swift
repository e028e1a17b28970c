import Drawing
import Session
import Wording
import Workshop

extension DrawnPoll {
    /// What may be shown while the poll is not revealed, under how many have answered.
    func addLive(to flow: inout Flow, height: Int) {
        guard let results = state.live(of: poll) else { return }
        let step = state.place.step
        flow.addGap(step: step)
        flow.beginGroup()
        guard results.picture != .texts else { return addWall(of: results.texts, to: &flow, height: height) }
        flow.add(StyledText(say(.pollSoFar, counts(of: results)), .quiet), step: step)
        flow.addGap(step: step)
        addPicture(of: results, to: &flow, height: height)
        addHands(of: results, to: &flow, height: height)
    }

    /// A text can name somebody; its writer is reminded while there is time, until there are texts to read.
    func addCare(to flow: inout Flow) {
        switch poll.traits.shown {
        case .texts: break
        case .questions: guard state.live(of: poll)?.texts.isEmpty != false else { return }
        case .numbers: return
        }
        flow.addGap(step: state.place.step)
        flow.beginGroup()
        flow.add(StyledText(WritingAdvice(in: state.scenario, language).text, .quiet), step: state.place.step)
    }
}
