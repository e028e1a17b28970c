import Session
import Showing
import Wording
import Workshop

/// How the room's mind moved through the stages of a decision, or the rounds of a poll, in sentences: each stage and each
/// option is named once.
struct StagesText {
    private let stages: [Sheet]
    /// The last stage's number among the scenario's polls, from 1.
    private let number: String
    private let language: Language

    /// Makes the sentences of `stages`; nil where one of them counts no options.
    init?(_ stages: [Sheet], number: String, language: Language) {
        guard !stages.isEmpty,
            stages.allSatisfy({ $0.poll.traits.countsOptions && !$0.options.isEmpty })
        else { return nil }
        self.stages = stages
        self.number = number
        self.language = language
    }

    /// The stages in one line, a line for each option, and what moved most.
    var lines: [String] {
        let names = stages.map { stage in
            let name = (stage.head ?? stage.name).words(in: language)
            return isOneBase ? name : name + ", " + countedAnswers(stage.answers, in: language)
        }
        var sentences = [names.joined(separator: "; ") + "."]
        if isOneBase, let last = stages.last {
            sentences.append(
                Phrase.linearEachTime.text(in: language, countedAnswers(last.answers, in: language)))
        }
        let heading = Phrase.linearStages.text(in: language, number, sentences.joined(separator: " "))
        let options = stages[0].options.indices.map { option in
            (stages[0].options[option].name.words(in: language), way(of: option))
        }
        let moved = LargestMove(through: stages).map { [$0.said(through: stages, in: language)] } ?? []
        let hidden =
            stages.contains(where: \.hidesOptions) ? [Phrase.pollHiddenCells.text(in: language)] : []
        return [heading] + together(options, in: language).map { "  " + $0 } + moved + hidden
            + stages.dropLast().compactMap(hands)
    }

    private var isOneBase: Bool { haveOneBase(stages) }

    /// `1, 1, 2`, or `20, 31, 40 percent`: what the stages show of an option.
    private func way(of option: Int) -> String {
        let shares = stages.map { $0.share(of: option) }
        guard shares.contains(where: { $0 != nil }) else { return Phrase.pollNotShown.text(in: language) }
        guard shares.contains(where: { $0 != nil && $0?.percent == nil }) else {
            return Phrase.linearPercent.text(in: language, said(shares) { "\($0.percent ?? 0)" })
        }
        return said(shares) { share in
            share.percent.map { Phrase.linearPercent.text(in: language, "\($0)") } ?? "\(share.count)"
        }
    }

    private func said(_ shares: [Sheet.Share?], by spelling: (Sheet.Share) -> String) -> String {
        shares.map { $0.map(spelling) ?? Phrase.pollNotShown.text(in: language) }.joined(separator: ", ")
    }

    /// The hands at an earlier stage; the last one's stand with what is beside it.
    private func hands(at stage: Sheet) -> String? {
        stage.saidHands(in: language).map { said in
            Phrase.pollHandsAt.text(in: language, stage.name.words(in: language)) + " " + said
        }
    }
}
