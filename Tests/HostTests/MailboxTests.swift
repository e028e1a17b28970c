import Testing

@testable import Host

@Suite struct MailboxTests {
    @Test func `everything that is left is taken once, in the order of whoever left it`() async {
        let mailbox = Mailbox()
        let writers = 8
        let each = 500
        await withTaskGroup(of: Void.self) { group in
            for writer in 0..<writers {
                group.addTask {
                    for number in 0..<each {
                        mailbox.leave([.linkOpened(LinkID(number: writer * each + number), isTrusted: true)])
                    }
                }
            }
            group.addTask {
                var taken: [Int] = []
                while taken.count < writers * each {
                    for case .linkOpened(let link, _) in await mailbox.batch() { taken.append(link.number) }
                }
                #expect(taken.sorted() == Array(0..<writers * each))
                for writer in 0..<writers {
                    let own = taken.filter { $0 / each == writer }
                    #expect(own == own.sorted())
                }
            }
        }
    }

    @Test func `the end is heard before everything that waits, however much that is`() async {
        let mailbox = Mailbox()
        mailbox.leave(Array(repeating: .tick, count: 5000))
        mailbox.leaveFirst(.terminate)
        mailbox.leave([.tick])
        let batch = await mailbox.batch()
        #expect(batch.count == 5002)
        guard case .terminate = batch.first else {
            Issue.record("something else comes first")
            return
        }
    }
}
