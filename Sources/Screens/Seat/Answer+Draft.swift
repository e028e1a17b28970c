import Session
import Workshop

extension Answer {
    /// The answer as a form's draft has it; nil for a skip of a poll that has no draft for it.
    func draft(for poll: Poll) -> String? {
        switch (self, poll.kind) {
        case (.skip, .choice): "0"
        case (.skip, _): nil
        case (.option(let index), _): String(index + 1)
        case (.options(let indices), _): indices.map { String($0 + 1) }.joined(separator: ",")
        case (.text(let text), _): text
        case (.ratings(let ratings), _):
            ratings.map { $0.map { String($0 + 1) } ?? "0" }.joined(separator: ",")
        case (.movement(let then, let now), _): "\(then + 1),\(now + 1)"
        case (.number(let number), _): String(number)
        case (.order(let order), _): order.map { String($0 + 1) }.joined(separator: ",")
        case (.points(let points), _): points.map { String($0) }.joined(separator: ",")
        case (.other(let text, let beside), _):
            (beside + [poll.options.count]).map { String($0 + 1) }.joined(separator: ",") + "\n" + text
        case (.sure(let answer, let degree), _):
            answer.draft(for: poll).map { draft in
                draft + (draft.contains("\n") ? "\n" : "\n\n") + String(degree + 1)
            }
        case (.questions, _): nil
        case (.phrases(let phrases), _): phrases.joined(separator: "\n")
        }
    }
}
