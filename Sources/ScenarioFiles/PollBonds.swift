import Workshop

/// What the polls of one scenario say of each other: stages of decisions, and comparisons.
struct PollBonds {
    private var polls: [Poll.ID: Poll] = [:]
    private var decisions: [String: [String]] = [:]
    private var compared: Set<Poll.ID> = []

    /// Takes the next poll of the scenario, with a finding for each bond that cannot hold.
    mutating func take(_ fence: PollFence, findings: inout Findings) {
        let poll = fence.poll
        defer { polls[poll.id] = poll }
        if let decision = poll.decision, let location = fence.decisionLocation {
            if let options = decisions[decision], options != poll.options {
                findings.error(
                    "every stage of the decision “\(decision.quotable)” has the same options", at: location)
            }
            decisions[decision] = decisions[decision] ?? poll.options
        }
        for (id, location) in zip(poll.compared, fence.comparedLocations) {
            guard let other = polls[id] else {
                findings.error(
                    "there is no poll “\(id.description.quotable)” before this one to compare with",
                    at: location)
                continue
            }
            if poll.link != nil, other.link != poll.link {
                findings.error(
                    "the poll “\(id.description.quotable)” has no link “\((poll.link ?? "").quotable)”, so people"
                        + " would not know that it is compared", at: location)
            }
            if !compared.insert(id).inserted || !compared.insert(poll.id).inserted {
                findings.error(
                    "a poll takes part in one comparison: two together would tell what each hides",
                    at: location)
            }
        }
    }
}
