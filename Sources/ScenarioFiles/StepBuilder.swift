import Workshop

/// Collects a slide's steps; none of them is empty.
struct StepBuilder {
    private(set) var steps: [Slide.Step] = []
    private var current: [Block] = []

    /// Adds blocks to the step that is being collected.
    mutating func add(_ blocks: [Block]) { current += blocks }

    /// Ends the step that is being collected.
    mutating func pause() {
        guard !current.isEmpty else { return }
        steps.append(Slide.Step(current))
        current = []
    }

    /// Adds a step that is complete.
    mutating func addStep(_ blocks: [Block]) {
        pause()
        add(blocks)
        pause()
    }

    /// Adds a poll, in a step of its own or under what `introduces` it: all that was collected since the last step.
    mutating func addPoll(_ poll: Poll, introduced: Bool) {
        if !introduced { pause() }
        steps.append(Slide.Step(current, poll: poll))
        current = []
    }
}
