extension TableNetwork {
    /// The shown cells to hide next so that no protected edge is alone between two parts of what is hidden.
    ///
    /// Those are all cells on a cheapest way around such an edge; of several edges those with the cheapest
    /// way come first, all equal ones together. None where no way is left.
    var cover: Set<TableCell> {
        var best = Int.max
        var cells: Set<TableCell> = []
        for index in edges.indices where edges[index].isProtected {
            let there = distances(from: edges[index].from, without: index)
            let price = there[edges[index].to]
            guard price > 0, price < Int.max, price <= best else { continue }
            if price < best { (best, cells) = (price, []) }
            let back = distances(from: edges[index].to, without: index)
            for edge in edges where edge.price > 0 {
                guard case .large(let cell) = edge.kind else { continue }
                let ways = [(edge.from, edge.to), (edge.to, edge.from)]
                let isOnWay = ways.contains { near, far in
                    there[near] < price && back[far] < price
                        && there[near] + edge.price + back[far] == price
                }
                if isOnWay { cells.insert(cell) }
            }
        }
        return cells
    }

    /// What the cheapest way from a node to each other costs, `Int.max` where there is none.
    private func distances(from start: Int, without index: Int) -> [Int] {
        var distances = Array(repeating: Int.max, count: nodes)
        distances[start] = 0
        var open = Set([start])
        while let node = open.min(by: { distances[$0] < distances[$1] }) {
            open.remove(node)
            for (other, edge) in edges.enumerated()
            where other != index && (edge.from == node || edge.to == node) {
                let next = edge.from == node ? edge.to : edge.from
                guard distances[node] + edge.price < distances[next] else { continue }
                distances[next] = distances[node] + edge.price
                open.insert(next)
            }
        }
        return distances
    }
}
