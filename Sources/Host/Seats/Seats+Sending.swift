import Drawing
import Lines
import Screens
import Session
import Terminal

// What goes down.
extension Seats {
    /// How many seats are painted before their pictures are sent.
    private static let paintedAtOnce = 64

    /// Lets a painted seat be painted anew.
    func mark(_ address: LineAddress, _ urgency: Gallery.Urgency = .now) {
        if table[address]?.terminal != nil { gallery.mark(address, urgency) }
    }

    /// Lets whatever falls with time before the room be painted.
    func timePassed() {
        gallery.roomChanged()
        for (address, seat) in table.all where seat.isBeforeTheRoom { mark(address, .soon) }
    }

    /// Lets the numbers be painted that changed since the last tick.
    ///
    /// Whose picture shows none is sent as much of nothing while a poll is open: else they could be told by it.
    func paintCountsSoon(in room: Room) {
        let areShown = gallery.tick(
            at: .now, facilitators: { table[$0]?.isBeforeTheRoom ?? false }, everyone: { table.addresses },
            showsCounts: { table[$0]?.showsCounts(in: room.state) ?? false })
        guard areShown, room.state.openPoll != nil else { return }
        let others = table.all.filter { _, seat in
            seat.terminal != nil && seat.isDrained && cover.covers(seat, in: room)
                && !seat.showsCounts(in: room.state)
        }
        wire.send(others.keys.map { ([], $0, .within(Cover.step)) })
    }

    /// Takes what has become of a picture, and lets those be painted who are shown where it stands.
    func take(_ news: PictureNews) {
        pictures.take(news)
        gallery.roomChanged()
        for (address, seat) in table.all
        where seat.shown?.wishes.contains(where: news.concerns) ?? false {
            mark(address)
        }
    }

    /// Adds to what a seat is told; lines wait for the turn's end.
    func add(_ bytes: [UInt8], at address: LineAddress) {
        if table[address]?.terminal == nil {
            unsaid[address, default: []] += bytes
        } else if !bytes.isEmpty {
            wire.send(bytes, to: address)
        }
    }

    /// Shows at once what was typed at a linear seat.
    func echo(_ echo: [UInt8], at address: LineAddress, in room: Room) {
        guard let seat = table[address], cover.covers(seat, in: room) else {
            return wire.send(echo, to: address)
        }
        wire.send(echo, to: address, .beside(Cover.filled(echo.count, to: Cover.echoStep)))
    }

    /// Says at a linear seat what is yet to be said there.
    func say(at address: LineAddress, in room: Room) {
        guard let bytes = unsaid.removeValue(forKey: address), let seat = table[address] else { return }
        let isOwed = cover.settle(address)
        if cover.covers(seat, in: room) {
            let size = isOwed ? cover.size(ofLinear: seat, in: room) : Cover.step
            wire.send(bytes, to: address, .beside(Cover.filled(bytes.count, to: size)))
        } else if !bytes.isEmpty {
            wire.send(bytes, to: address)
        }
    }

    /// Takes note that what was typed at a seat is shown there once it is recorded.
    func awaitRecord(at address: LineAddress) { cover.owe(address, onceRecorded: true) }

    /// Shows those what their keys did who asked for nothing that is to be recorded; nobody waits for others' answers.
    func reply(in room: Room) async {
        func isAnswered(_ address: LineAddress) -> Bool {
            !cover.awaitsRecord(address) && !newcomers.contains(address)
        }
        for address in unsaid.keys where isAnswered(address) { say(at: address, in: room) }
        await paint(in: room) { cover.isOwed($0) && isAnswered($0) }
    }

    /// Says what is yet to be said, and paints every seat whose picture has changed and whose line has drained; whoever
    /// presents sees a step first.
    ///
    /// What a slow line could not take is dropped before it is painted, and the newest is painted later.
    func paint(in room: Room) async {
        for address in unsaid.keys { say(at: address, in: room) }
        await paint(in: room) { _ in true }
        if gallery.isAnyoneDue, gallery.goesOn { wire.goOn() }
    }

    private func paint(in room: Room, where isWanted: (LineAddress) -> Bool) async {
        // What falls with time is painted each second, and not for each line that was typed meanwhile.
        surroundings?.now = room.surroundings.now
        // Stages and consoles alone show it, as any other number.
        surroundings?.came = room.surroundings.came
        if surroundings != room.surroundings {
            surroundings = room.surroundings
            gallery.roomChanged()
        }
        guard gallery.isAnyoneDue else { return }
        var due = gallery.takeDue(
            facilitators: { table[$0]?.isBeforeTheRoom ?? false },
            where: { isWanted($0) && table[$0]?.isDrained ?? true })[...]
        while !due.isEmpty {
            await paint(due.prefix(Self.paintedAtOnce), in: room)
            due = due.dropFirst(Self.paintedAtOnce)
        }
    }

    /// Paints these seats and sends them their pictures, so that others' are painted while theirs are on the way.
    private func paint(_ due: ArraySlice<LineAddress>, in room: Room) async {
        var shown: [(address: LineAddress, picture: Picture, id: ScreenID, size: Int?)] = []
        var sent: [(bytes: [UInt8], address: LineAddress, filling: Filling)] = []
        var limits: [ScreenID: Int] = [:]
        for address in due {
            guard let seat = table[address], let terminal = seat.terminal else { continue }
            let picture = seat.picture(
                at: address, in: room, growth: growth.share(at: address, .now), pictures.shelf,
                from: &gallery)
            pictures.ask(for: picture.wishes, urgent: seat.isBeforeTheRoom) {
                Set(table.all.values.flatMap { $0.shown?.wishes ?? [] })
            }
            let isOwed = cover.settle(address)
            var size: Int?
            if cover.covers(seat, in: room) {
                size = isOwed ? await cover.size(of: seat, on: terminal, in: room) : Cover.step
            }
            if let before = seat.shown, before.looks(like: picture) {
                if let size { sent.append(([], address, .within(size))) }
                continue
            }
            if isOwed { limits[terminal] = size }
            shown.append((address, picture, terminal, size))
            table.update(address) { $0.shown = picture }
        }
        let painted = await painter.paint(shown.map { ($0.picture, $0.id) }, limits: limits)
        for (bytes, seat) in zip(painted, shown) where !bytes.isEmpty || seat.size != nil {
            let filling = seat.size.map { Filling.within(Cover.filled(bytes.count, to: $0)) } ?? .none
            sent.append((bytes, seat.address, filling))
        }
        for show in sent { table.update(show.address) { $0.isDrained = false } }
        wire.send(sent)
    }
}
