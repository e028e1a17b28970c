package import Workshop

extension Scenario {
    /// Who keeps the record, until which day; nil where neither is said.
    package func keeping(until date: CalendarDate?, in language: Language) -> String? {
        let keeper = awaitsController ? "(\(Phrase.notNamedYet.text(in: language)))" : controller
        switch (keeper, date?.text(in: language)) {
        case (let keeper?, let date?): return Phrase.keptByUntil.text(in: language, keeper, date)
        case (let keeper?, nil): return Phrase.keptBy.text(in: language, keeper)
        case (nil, let date?): return Phrase.keptUntil.text(in: language, date)
        case (nil, nil): return nil
        }
    }

    /// Why the law lets the record be kept, where the notice is, and how to ask, object and complain.
    package func rights(in language: Language) -> [String] {
        let first = privacyContact ?? namedController ?? contact ?? Phrase.storedHolders.text(in: language)
        return [
            lawfulBasis.map { Phrase.storedBasis.text(in: language, $0) },
            privacyNotice.map { Phrase.storedNotice.text(in: language, $0) },
            Phrase.storedRights.text(in: language, first),
        ].compactMap { $0 }
    }

    /// From how many answers on results show, and from how many on texts are read, where that is unusual.
    package func minimaSaid(in language: Language) -> [String] {
        let results: String? =
            switch minimumGroup {
            case Scenario.usualMinimumGroup: nil
            case 1: Phrase.everyAnswerShows.text(in: language)
            case let number: Phrase.resultsFrom.text(in: language, "\(number)")
            }
        let texts: String? =
            switch minimumTextGroup {
            case Scenario.usualMinimumTextGroup: nil
            case 1: Phrase.textsAtOnce.text(in: language)
            case let number: Phrase.textsFrom.text(in: language, "\(number)")
            }
        return [results, texts].compactMap { $0 }
    }
}

extension CalendarDate {
    /// As a letter would have it: `1 December 2026`.
    package func text(in language: Language) -> String {
        "\(day) \(Phrase.seatMonths[month - 1].text(in: language)) \(year)"
    }
}
