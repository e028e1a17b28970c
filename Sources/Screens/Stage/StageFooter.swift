import Drawing
import Session
import Wording
import Workshop

extension StageScreen {
    /// How to join, how many have, and where we are; after the end nothing invites.
    ///
    /// What matters least goes first where it is narrow.
    func footer(of state: State, surroundings: Surroundings, width: Int) -> StyledText {
        let slide = StyledText("\(state.place.slide + 1)/\(state.scenario.slides.count)", .quiet)
        let steps = state.slide.steps.count
        let language = surroundings.language
        let step =
            steps > 1 && !state.place.isContentNote
            ? Phrase.stepOf.text(in: language, "\(state.place.step + 1)", "\(steps)") : nil
        let join = state.finished == nil ? surroundings.join : nil
        let isLocked = surroundings.isLocked && join != nil
        let code = isLocked ? nil : code(of: join, in: language, width: width)
        let way = isLocked ? locked(join, in: language, width: width) : join?.command
        let open =
            role == .presenting && isPollOpenElsewhere(in: state) && surroundings.rooms?.bar == nil
            ? Phrase.stageHintOpenElsewhere.text(in: language) : nil
        let came = came(in: surroundings)
        // In the order in which they matter, and where they stand in the line.
        let parts: [(text: StyledText?, place: Int)] = [
            (code, 1), (StyledText(came, .quiet), 3), (slide, 5), (way.map { StyledText($0, .quiet) }, 0),
            (step.map { StyledText($0, .quiet) }, 4), (open.map { StyledText($0, .quiet) }, 2),
        ]
        var chosen: [(text: StyledText, place: Int)] = []
        for part in parts {
            guard let text = part.text, Self.length(of: chosen.map(\.text) + [text], gap: 2) <= width
            else { continue }
            chosen.append((text, part.place))
        }
        let shown = chosen.sorted { $0.place < $1.place }
        let gap = Self.length(of: shown.map(\.text), gap: 3) <= width ? 3 : 2
        let air = StyledText(String(repeating: " ", count: gap))
        guard shown.count > 1, shown.last?.place == 5 else { return joined(shown.map(\.text), by: air) }
        let left = joined(shown.dropLast().map(\.text), by: air)
        let rest = max(gap, width - left.width - slide.width)
        return left + StyledText(String(repeating: " ", count: rest)) + slide
    }

    /// How many came; to a session that several rooms share, in all rooms.
    private func came(in surroundings: Surroundings) -> String {
        let language = surroundings.language
        guard let rooms = surroundings.rooms, rooms.rooms.count > 1 else {
            return Phrase.stageFooterCame.text(in: language, "\(surroundings.came)")
        }
        let all = rooms.rooms.filter { !$0.isOwn }.map(\.came).reduce(surroundings.came, +)
        return Phrase.stageFooterCame.text(in: language, "\(all)") + " "
            + Phrase.stageRooms.text(in: language, "\(rooms.rooms.count)")
    }

    /// The code, bold; while somebody is guessing both, or the one that then opens at once where there is no room for both.
    private func code(of join: Joining?, in language: Language, width: Int) -> StyledText? {
        let codes = [join?.spacedCode, join?.spacedLongCode].compactMap { $0 }
        guard let last = codes.last else { return nil }
        let both = Phrase.stageFooterCodes.text(in: language, codes[0], last)
        let isBoth = codes.count == 2 && columns(of: both) <= width
        let text = isBoth ? both : Phrase.stageFooterCode.text(in: language, last)
        return StyledText(text, .quiet).marking(isBoth ? codes : [last], .strong)
    }

    /// That nobody new comes in, and how those come back who left; the first alone where there is no room.
    private func locked(_ join: Joining?, in language: Language, width: Int) -> String {
        let whole = Phrase.stageFooterLocked.text(in: language, join?.returning ?? "")
        return columns(of: whole) <= width ? whole : Phrase.stageFooterLockedShort.text(in: language)
    }

    private static func length(of parts: [StyledText], gap: Int) -> Int {
        parts.map(\.width).reduce(0, +) + max(0, parts.count - 1) * gap
    }
}

extension StageScreen {
    /// Between body and footer: what was refused, a warning, what a key would do now, and the page at the right.
    func drawHints(
        of state: State, surroundings: Surroundings, pages: PageCount?, on canvas: inout Canvas
    ) {
        let size = canvas.size
        let count = Self.hintRows(of: size) > 0 ? pages?.text(in: surroundings.language) : nil
        let width = max(1, size.width - 2 - (count.map { columns(of: $0) + 3 } ?? 0))
        let lines = hintLines(of: state, surroundings: surroundings, size: size, width: width)
            .prefix(size.height - 1)
        let said = max(lines.count, count == nil ? 0 : 1)
        let way = said < Self.hintRows(of: size) ? wayThroughAgenda(of: state, width: size.width - 2) : nil
        // Above the footer, or above the line between.
        let bottom = size.height - (way == nil ? 2 : 3)
        if let way { canvas.write(way, at: Position(row: size.height - 2, column: 1)) }
        let blank = String(repeating: " ", count: size.width)
        for (number, line) in lines.enumerated() {
            let row = bottom + 1 - lines.count + number
            canvas.write(blank, at: Position(row: row, column: 0))
            canvas.write(line, at: Position(row: row, column: 1))
        }
        if let count {
            let column = size.width - 1 - columns(of: count)
            canvas.write(count, at: Position(row: bottom, column: column), style: .quiet)
        } else if lines.isEmpty, pages?.isLast == false, size.height > 1 {
            canvas.write("▾", at: Position(row: bottom, column: size.width - 1), style: .accent)
        }
    }

    /// A thin line for each section that is not left out, as long as it has slides, filled as far as the room has come.
    private func wayThroughAgenda(of state: State, width: Int) -> StyledText? {
        guard state.finished == nil, state.started != nil else { return nil }
        let sections = state.scenario.sections.indices.filter { !state.dropped.contains($0) }
        let counts = sections.map { state.scenario.sections[$0].slides.count }
        let (all, cells) = (counts.reduce(0, +), width - max(0, sections.count - 1))
        guard all > 0, cells >= 4 * sections.count else { return nil }
        var before = 0
        let lines = zip(sections, counts).map { section, count in
            let (start, end) = (cells * before / all, cells * (before + count) / all)
            before += count
            let passed = state.place.slide + 1 - state.scenario.firstSlide(ofSection: section)
            let filled = count > 0 ? (end - start) * min(max(0, passed), count) / count : 0
            return StyledText([
                .init(String(repeating: "━", count: filled), .accent),
                .init(String(repeating: "─", count: end - start - filled), .rule),
            ])
        }
        return joined(lines, by: StyledText(" "))
    }

    private func hintLines(
        of state: State, surroundings: Surroundings, size: Size, width: Int
    ) -> [StyledText] {
        if isFresh(at: surroundings.now), let refusal = refusal?.standing(in: state, surroundings.rooms) {
            let language = surroundings.language
            let words = fitting(
                words(of: refusal, in: language), else: fewerWords(of: refusal, in: language), .alert,
                width: width,
                rows: Self.refusalRows)
            return Array(words.wrapped(to: width).prefix(Self.refusalRows))
        }
        let rows = Self.hintRows(of: size)
        let room = max(1, notice == nil ? rows : rows - 1)
        var lines: [StyledText] = []
        for text in news(of: state, surroundings: surroundings, width: width, rows: room)
        where lines.count < room {
            let wrapped = text.wrapped(to: width)
            lines += lines.count + wrapped.count <= room ? wrapped : [text.truncated(to: width)]
        }
        if lines.count < rows,
            let hint = hint(of: state, surroundings: surroundings, size: size, width: width)
        {
            lines.append(StyledText(hint, .quiet).truncated(to: width))
        }
        return lines
    }

    /// What the room is asked and told, and then what only the presenter should know.
    private func news(
        of state: State, surroundings: Surroundings, width: Int, rows: Int
    ) -> [StyledText] {
        let language = surroundings.language
        var news: [StyledText] = []
        if state.finished == nil, let readiness = surroundings.readiness {
            let share = readiness.share.map { "   " + $0.text(in: language) } ?? ""
            news.append(
                StyledText([.init(Phrase.stageHintHear.text(in: language), .strong), .init(share, .plain)]))
        }
        if state.finished == nil { news += workNews(of: state, surroundings, width: width) }
        if state.finished == nil, let broadcast = surroundings.broadcast {
            news.append(StyledText(broadcast, .strong))
        }
        if state.finished == nil, surroundings.asksBack, let join = surroundings.join {
            news.append(StyledText(Phrase.stageComeBack.text(in: language, join.returning), .strong))
        }
        if role == .presenting, let rooms = surroundings.rooms, let trouble = rooms.troubleWords(in: language)
        {
            let fewer = rooms.fewerTroubleWords(in: language)
            news.append(fitting(trouble, else: fewer, .alert, width: width, rows: rows))
        }
        if role == .presenting, !surroundings.asksBack, let warning = surroundings.warning {
            news.append(StyledText(warning, .alert))
        }
        return news
    }

    /// What a key would do now.
    private func hint(of state: State, surroundings: Surroundings, size: Size, width: Int) -> String? {
        let language = surroundings.language
        func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
        if state.finished != nil { return say(.stageHintOver) }
        if let notice { return say(notice) }
        switch shownOverlay(in: state, surroundings) {
        case .none where role == .presenting && isBeginning(state, at: surroundings.now):
            return surroundings.rooms?.bar.map { words(of: $0, in: language) } ?? say(.stageHintFirstKeys)
        case .none where role == .presenting && isNew(in: state) && size.width > Self.readFromTheBack:
            return say(.stageHintEnlarge)
        case .none: return pollHint(of: state, surroundings, width: width)
        case .joining where overlay != .joining: return nil
        case .joining:
            return say(surroundings.join?.asksCode == true ? .stageHintCode : .stageHintAnyKey)
        case .work: return say(.escapeHint)
        case .keys:
            return say(keyPages(in: surroundings, size: size).count > 1 ? .stageHintTurn : .escapeHint)
        case .agenda: return surroundings.allows(.place) ? say(.stageHintAgenda) : nil
        case .ending, .askingAgain: return say(.stageHintEnding)
        }
    }

    /// Whether the session began less than ten seconds ago, and nothing has been done yet.
    private func isBeginning(_ state: State, at now: Moment) -> Bool {
        guard let started = state.started, isNew(in: state), !state.isPaused, state.breakUntil == nil else {
            return false
        }
        return (0..<10).contains(now.seconds(since: started))
    }

    /// The most columns of a projected screen of which the back of a room reads each word.
    private static let readFromTheBack = 100

    /// The most rows of a refusal.
    private static let refusalRows = 3

    /// The same in fewer words, for where all of them have no room; nil where it has none.
    func fewerWords(of refusal: Refusal, in language: Language) -> String? {
        switch refusal {
        case .ownPace: Phrase.stageOwnPaceBriefly.text(in: language)
        case .unreached where role != .presenting: nil
        case _: refusal.fewerWords(in: language)
        }
    }

    /// Why a command was refused, without the keys that this stage does not have.
    func words(of refusal: Refusal, in language: Language) -> String {
        // The room reads this; how many answered is for consoles.
        switch refusal {
        case .tooFew: return Phrase.stageHintShort.text(in: language)
        case .ledElsewhere(let room): return Phrase.stageLedElsewhere.text(in: language, room)
        case .ownPace: return Phrase.stageOwnPace.text(in: language)
        case .noFurtherStep where role != .presenting: return Phrase.lastStep.text(in: language)
        case .paused where role != .presenting: return Phrase.stagePaused.text(in: language)
        case .unreached where role != .presenting: return Phrase.stageUnreached.text(in: language)
        case _: return refusal.words(in: language)
        }
    }

    private func pollHint(of state: State, _ surroundings: Surroundings, width: Int) -> String? {
        guard role == .presenting else { return nil }
        let (now, language) = (surroundings.now, surroundings.language)
        func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
        guard !state.isPaused else { return say(.stageHintPaused) }
        guard surroundings.rooms?.bar == nil else { return nil }
        guard state.breakUntil == nil else { return say(.stageHintBreak) }
        if isPollOpenElsewhere(in: state) { return say(.stageHintOpenElsewhere) }
        guard let poll = state.pollHere, case .revealed = state.view(of: poll) else {
            return Screens.pollHint(of: state, in: language, width: width)
        }
        let isAskedAgain = (try? state.decide(.askAgain, at: now)) != nil
        return isAskedAgain && isFresh(at: now) ? Phrase.stageHintAskAgain.text(in: language) : nil
    }

    /// Whether a slide that was left has the open poll.
    func isPollOpenElsewhere(in state: State) -> Bool {
        state.openPoll.map { $0.id != state.pollHere?.id } ?? false
    }
}

extension StyledText {
    /// The same, with each of `parts` in another style where it stands.
    fileprivate func marking(_ parts: [String], _ style: Style) -> StyledText {
        parts.reduce(self) { text, part in
            StyledText(
                text.runs.flatMap { run -> [Run] in
                    guard run.style != style, let range = run.text.firstRange(of: part) else { return [run] }
                    return [
                        Run(String(run.text[..<range.lowerBound]), run.style), Run(part, style),
                        Run(String(run.text[range.upperBound...]), run.style),
                    ]
                })
        }
    }
}

extension RoomReadiness {
    /// How many are ready, in words; nil while too few have answered.
    fileprivate var share: Phrase? {
        switch self {
        case .asked: nil
        case .most: .stageHintReadyMost
        case .aboutHalf: .stageHintReadyHalf
        case .few: .stageHintReadyFew
        }
    }
}
