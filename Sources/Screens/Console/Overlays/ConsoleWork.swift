import Session
import Wording

extension ConsoleScreen {
    /// Does what a key led to that lets people work by themselves.
    mutating func work(_ step: WorkField.Step, _ room: ConsoleRoom) -> [ConsoleIntent] {
        switch step {
        case .field(let field): overlay = .work(field)
        case .leaves: overlay = .none
        case .says(let phrase): message = .sentence(phrase.text(in: room.language))
        case .refused(let refusal): message = .refusal(refusal)
        case .asks(let intent):
            overlay = .none
            return move(.work(intent), room)
        }
        return []
    }
}
