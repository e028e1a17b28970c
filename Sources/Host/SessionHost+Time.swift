import Reports
import Screens
import Session

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
        paintCountsSoon()
        watchDoor()
        updateWarning()
        guard let finishedSince else { return }
        let isStageThere = seats.values.contains(where: \.isStage)
        if !isStageThere || finishedSince.duration(to: .now) > Self.longestFarewell {
            await end(farewell: "The session is over. Thank you for taking part.\n")
        }
    }

    /// The one line that the facilitator should see, where there is one.
    func updateWarning() {
        let warning: String? =
            if isDiskFailing {
                "The disk is full or failing: answers are not being recorded. Make room."
            } else if admission.isGuessing(at: .now) {
                "Somebody is guessing codes. Change the code: j, then c."
            } else if door.isTroubled {
                "The way in over ssh keeps failing and is being started again."
            } else {
                nil
            }
        guard warning != surroundings.warning else { return }
        surroundings.warning = warning
        markStages()
    }

    /// The summary of the session as it stands, under the same rules as every screen.
    var liveSummary: String { Reports.summary(of: state) }
}
