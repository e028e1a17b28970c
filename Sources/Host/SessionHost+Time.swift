import Reports
import Screens
import Session
import Wording

extension SessionHost {
    /// How long the host stays after the session's end for terminals that have not left.
    static let longestFarewell = Duration.seconds(600)

    /// How long a line may take to go once it was told to.
    static let longestLeave = Duration.seconds(2)

    /// Does what is due by now.
    func passTime() async {
        if let endingSince {
            isOver = leaving.isEmpty || endingSince.duration(to: .now) > Self.longestLeave
            return
        }
        await judgeWhatIsDue()
        tellConsolesTheTime()
        paintCountsSoon()
        watchDoor()
        updateWarning()
        guard let finishedSince else {
            if lastTouch.duration(to: .now) > options.idle { await take(asks: [Ask(.finish, by: .nobody)]) }
            return
        }
        let isSomebodyThere = seats.values.contains(where: \.isBeforeTheRoom)
        if !isSomebodyThere || finishedSince.duration(to: .now) > Self.longestFarewell {
            await end(farewell: say(.lineSessionOver))
        }
    }

    /// Lets clocks and whatever falls with time be painted, once a second.
    private func tellConsolesTheTime() {
        guard lastClock.duration(to: .now) >= .seconds(1) else { return }
        lastClock = .now
        surroundings.now = WallClock.now()
        gallery.roomChanged()
        for (address, seat) in seats where seat.isConsole { mark(address, .soon) }
    }

    /// The one line that the facilitator should see, where there is one.
    func updateWarning() {
        showCodes()
        let isGuessing = reception.isGuessing(at: .now)
        let warning: String? =
            if isDiskFailing {
                say(.warningDisk)
            } else if isGuessing, let code = surroundings.join?.spacedLongCode {
                say(.warningGuessing, code)
            } else if isGuessing {
                say(.warningGuessingWords)
            } else if let start = door.nextStart, start > .now {
                say(.warningDoorWaits, "\(SuspendingClock.now.duration(to: start).components.seconds + 1)")
            } else if door.isTroubled {
                say(.warningDoor)
            } else {
                nil
            }
        guard warning != surroundings.warning else { return }
        surroundings.warning = warning
        markFacilitators()
    }

    /// The summary of the session as it stands, under the same rules as every screen.
    var liveSummary: String { Reports.summary(of: state) }
}
