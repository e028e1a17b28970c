import Testing
import Workshop

@Suite struct ReadyLabelsTests {
    @Test(arguments: ReadyLabels.allCases)
    func `a ready set has five unlike labels, and four without the middle one`(set: ReadyLabels) {
        let labels = set.labels()
        #expect(Set(labels).count == 5 && labels.count == 5)
        #expect(set.labels(neutral: false) == labels.prefix(2) + labels.suffix(2))
        #expect(labels.allSatisfy { (1...20).contains($0.count) })
    }
}
