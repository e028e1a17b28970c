extension DataSet {
    /// What a row's number is.
    package enum Measure: String, CaseIterable, Codable, Sendable {
        case seats
        case minimumGroup = "minimum_group"
        case minimumTextGroup = "minimum_text_group"
        case finished, rehearsal

        case answers, skips
        case answersAndSkips = "answers_and_skips"
        case textsShown = "texts_shown"

        case count
        case countFirst = "count_first"
        case countBefore = "count_before"
        case countNow = "count_now"
        case countUp = "count_up"
        case countStayed = "count_stayed"
        case countDown = "count_down"
        case countNotSure = "count_not_sure"
        case countFairlySure = "count_fairly_sure"
        case countVerySure = "count_very_sure"
        case countCompared = "count_compared"
        case hands
        case moreAtLeast = "more_at_least"
        case fewerAtLeast = "fewer_at_least"
        case morePhrases = "more_phrases"

        case place
        case meanPlace = "mean_place"
        case mean
        case binLow = "bin_low"
        case binHigh = "bin_high"
        case truth
        case medianLow = "median_low"
        case medianHigh = "median_high"
        case halfLow = "half_low"
        case halfHigh = "half_high"
        case medianBeforeLow = "median_before_low"
        case medianBeforeHigh = "median_before_high"
        case medianNowLow = "median_now_low"
        case medianNowHigh = "median_now_high"

        case planned, added, actual

        /// What rows of an agenda have.
        static let minutes: [Self] = [.planned, .added, .actual]
        /// How many answers moved which way.
        static let ways: [Self] = [.countUp, .countStayed, .countDown]
        /// Of how many seats how sure they are, from the least degree.
        static let sureness: [Self] = [.countNotSure, .countFairlySure, .countVerySure]
        /// Where the middle answer and the middle half lie.
        static let middles: [Self] = [.medianLow, .medianHigh, .halfLow, .halfHigh]
        /// Where the middle answers for before and for now lie.
        static let changes: [Self] = [.medianBeforeLow, .medianBeforeHigh, .medianNowLow, .medianNowHigh]
    }
}
