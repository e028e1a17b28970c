import Session
import Workshop

extension PaperSummary {
    /// Where to report a concern, and where people find support for themselves; these are two things.
    var services: [Passage] {
        list("WHERE TO REPORT A CONCERN", state.scenario.reporting, from: "the source")
            + list("SUPPORT FOR YOU", state.scenario.support, from: "the scenario")
    }

    private func list(_ title: String, _ services: [Service], from origin: String) -> [Passage] {
        guard !services.isEmpty else { return [] }
        let rows = services.flatMap(rows) + ["As listed in \(origin); check before use."]
        return [Passage([title] + rows.map(setIn))]
    }

    private func rows(of service: Service) -> [String] {
        let label = 36
        let name = wrapped(service.name, to: label - 2)
        let said = [service.detail, service.when].compactMap(\.self).joined(separator: "; ")
        let detail = said.isEmpty ? [] : wrapped(said, to: Paper.width - Paper.indent - label)
        return (0..<max(name.count, detail.count)).map { row in
            let left = row < name.count ? name[row] : ""
            return row < detail.count ? filled(left, to: label) + detail[row] : left
        }
    }
}
