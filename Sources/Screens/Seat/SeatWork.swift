import Drawing
import Keyboard
package import Session
import Wording

extension ParticipantScreen {
    /// Takes note of where this seat stands while groups are asked for, or stand.
    package mutating func take(_ place: Groups.Place) { self.place = place }

    /// The time for a task.
    func taskStatus(in state: State, _ surroundings: Surroundings, width: Int) -> StyledText? {
        surroundings.work.task.map {
            StyledText($0.line(in: state, at: surroundings.now, language, width: width, tellsTime: true))
        }
    }

    /// The question who would be in a group, and the group; both choices look the same once one is made.
    func groupStatus(in surroundings: Surroundings) -> StyledText? {
        guard let groups = surroundings.work.groups, !asksReadiness(surroundings) else { return nil }
        var before = ""
        if case .asking(_, isShort: true) = groups { before = say(.groupsShort) + " " }
        switch place ?? .asked {
        case .asked: return StyledText(before + say(.seatGroupsAsk), .accent)
        case .noted: return StyledText(before + say(.seatGroupsNoted), .success)
        case .alone: return StyledText(say(.seatGroupAlone))
        case .group(let name, let hasAnother):
            let group = Phrase.seatGroup.text(in: language, name.text(in: language)) + " "
            let keys = say(hasAnother ? .seatGroupKeys : .seatGroupKey)
            return StyledText([.init(group, .strong), .init(keys, .quiet)])
        }
    }

    /// What `key` says to the question who would be in a group; nil where it says nothing of it.
    func choice(_ key: Key, surroundings: Surroundings) -> Groups.Choice? {
        guard surroundings.work.groups != nil, !asksReadiness(surroundings) else { return nil }
        return key == .character("1") ? .withOthers : key == .character("2") ? .alone : nil
    }

    /// Whether numbers answer "Can you all hear?".
    private func asksReadiness(_ surroundings: Surroundings) -> Bool {
        surroundings.readiness != nil && hearing == .silent
    }
}
