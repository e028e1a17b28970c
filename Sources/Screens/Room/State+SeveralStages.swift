import Session
import Workshop

extension State {
    /// The stages of the poll's decision or its rounds, where there are several; empty where there is one.
    func severalStages(until poll: Poll) -> [Stage] {
        guard poll.decision != nil || standing(of: poll.id).round > 1 else { return [] }
        let stages = stages(until: poll)
        return stages.count > 1 ? stages : []
    }
}
