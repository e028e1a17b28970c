import Drawing
import Session
import Wording

extension DrawnPoll {
    /// What may be shown while the poll is open, under how many have answered.
    func addLive(_ results: Results, to flow: inout Flow, height: Int) {
        flow.addGap(step: state.place.step)
        flow.beginGroup()
        switch results.picture {
        case .texts: addWall(of: results.texts, to: &flow, height: height)
        case .tooFew, .options, .notShown, .scale, .ranking, .points, .number, .words, .movement: break
        }
    }
}
