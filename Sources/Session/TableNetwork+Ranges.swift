extension TableNetwork {
    /// Whether a reader finds two values or more for every small cell, and cannot tell of anybody who
    /// answered one poll only what they chose.
    var isSafe: Bool {
        edges.indices.allSatisfy { index in
            let edge = edges[index]
            switch edge.kind {
            case .small: return hasRange(index)
            case .alone(let all):
                let isTelling = edge.value > 0 && edge.value < minimum || edge.value == all
                return !isTelling || hasRange(index)
            case .large, .sum: return true
            }
        }
    }

    /// Whether the edge could hold one more or one less, all totals and bounds kept.
    ///
    /// Tables with the same totals differ by circulations, and a circulation by cycles: it is enough to look
    /// for a cycle through the edge along which one can be moved.
    private func hasRange(_ index: Int) -> Bool {
        let edge = edges[index]
        return edge.value < edge.bounds.upperBound && canMove(from: edge.to, to: edge.from, without: index)
            || edge.value > edge.bounds.lowerBound && canMove(from: edge.from, to: edge.to, without: index)
    }

    /// Whether one can be moved from a node to another along hidden edges other than that one.
    private func canMove(from start: Int, to goal: Int, without index: Int) -> Bool {
        var isReached = Array(repeating: false, count: nodes)
        isReached[start] = true
        var open = [start]
        while let node = open.popLast(), !isReached[goal] {
            for other in edges.indices where other != index && edges[other].price == 0 {
                let edge = edges[other]
                let next: Int
                if edge.from == node, edge.value < edge.bounds.upperBound {
                    next = edge.to
                } else if edge.to == node, edge.value > edge.bounds.lowerBound {
                    next = edge.from
                } else {
                    continue
                }
                guard !isReached[next] else { continue }
                isReached[next] = true
                open.append(next)
            }
        }
        return isReached[goal]
    }
}
