package import Drawing
import Keyboard
package import Session
package import Workshop

extension ParticipantScreen {
    /// What somebody can come to see while `poll` is open, whose seat has said nothing yet: its form, the room's pages,
    /// and each page that stands before them.
    package static func sights(
        beside poll: Poll, in state: State, surroundings: Surroundings, size: Size, for person: Participant
    ) -> [Canvas] {
        var seat = ParticipantScreen(
            Participant(words: person.words, isReturning: true, language: person.language))
        seat.isGreeting = false
        seat.follow(state)
        func canvas(_ seat: ParticipantScreen) -> Canvas {
            seat.canvas(of: state, surroundings: surroundings, size: size)
        }
        func changed(_ change: (inout ParticipantScreen) -> Void) -> ParticipantScreen {
            var changed = seat
            change(&changed)
            return changed
        }
        var sights = [canvas(changed { $0.open(poll, in: state) })]
        let room = changed { ($0.form, $0.put) = (nil, poll.id) }
        for index in room.roomPages(in: state, surroundings: surroundings, size: size).pages.indices {
            var page = room
            page.turned = TurnedPage(place: state.place, index: index)
            sights.append(canvas(page))
        }
        if let (_, place) = room.story(in: state), let part = HiddenPart(around: place.slide, in: state) {
            var page = room
            page.person.hiddenBefore = [part]
            for index in page.roomPages(in: state, surroundings: surroundings, size: size).pages.indices {
                page.turned = TurnedPage(place: state.place, index: index)
                sights.append(canvas(page))
            }
        }
        let look = StoryLook(poll: poll.id, isAsking: false)
        if let story = seat.pages(of: look, in: state, surroundings: surroundings, size: size) {
            sights.append(canvas(changed { $0.look = StoryLook(poll: poll.id, isAsking: true) }))
            for page in story.pages.indices {
                sights.append(
                    canvas(changed { $0.look = StoryLook(poll: poll.id, isAsking: false, page: page) }))
            }
        }
        sights.append(canvas(changed { $0.isAway = true }))
        sights.append(canvas(changed { $0.checkIn.isOpen = true }))
        for page in [SeatPage.support, .help, .stored, .words] {
            let lines = seat.column(of: page, in: state, surroundings: surroundings, size: size)
            let height = max(1, SeatFrame(size).body.count)
            for top in stride(from: 0, through: lines.lastTop(height: height), by: height) {
                sights.append(
                    canvas(
                        changed {
                            if page == .support { $0.isSupportOpen = true } else { $0.page = page }
                            $0.pageTop = top
                        }))
            }
        }
        return sights
    }
}
