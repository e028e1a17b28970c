import CSystem
import Glibc
import Lines
import Logging
import Screens
import Terminal
import Wording

extension SessionHost {
    /// Takes the port and starts the first door.
    func open(_ options: HostOptions.Door) throws(HostError) {
        let listener = system_listen_on_port(options.bind, UInt16(clamping: options.port))
        guard listener >= 0 else {
            switch -listener {
            case EADDRINUSE: throw .portInUse(options.port)
            case EACCES: throw .portForbidden(options.port)
            case EADDRNOTAVAIL, EINVAL: throw .noSuchAddress(options.bind ?? "")
            case let number: throw .system("port \(options.port)", errno: number)
            }
        }
        door.listener = listener
        startDoor()
    }

    /// Starts a door on the pump's thread, which lives as long as the host.
    private func startDoor() {
        guard let listener = door.listener, !door.isStarting else { return }
        door.isStarting = true
        door.nextStart = nil
        pump.perform { pump in
            do throws(HostError) {
                let door = try ChildProcess.start("door", passing: [listener], endsWithParent: true)
                let link = pump.newLink()
                pump.add(link, descriptor: door.socket)
                pump.report(.doorOpened(link, pid: door.process))
            } catch {
                pump.report(.doorFailed)
            }
        }
    }

    func doorOpened(_ link: LinkID, pid: Int32) {
        door.isStarting = false
        door.link = link
        door.pid = pid
        door.askedAt = nil
        door.lastAsked = nil
        pump.send(.begin(hostKey: options.door?.hostKey ?? "", sourceKey, doorSentences), to: link)
    }

    /// What the door says by itself.
    private var doorSentences: DoorSentences {
        DoorSentences(
            late: say(.doorLate), full: say(.doorFull), command: say(.doorNoCommand),
            forwarding: say(.doorNoForwarding), second: say(.doorSecondSession))
    }

    /// Tells the near end of a line what is to be shown there if this host ends without a word: what gives a painted
    /// terminal back, and over the door a few words, which an attachment has of its own.
    func leaveLastWords(for address: LineAddress) async {
        var words = say(.doorStopped)
        var bytes: [UInt8] = []
        if let seat = linearSeats[address] {
            words += "\n" + Phrase.doorWordsBringBack.text(in: seat.screen.language)
            if door.link == address.link {
                bytes = (seat.terminal.isEmpty ? [] : [0x0D, 0x0A]) + seat.ending(words)
            }
        } else if let seat = seats[address] {
            if case .participant(let screen, _) = seat.screen {
                words += "\n" + Phrase.doorWordsBringBack.text(in: screen.language)
            }
            bytes = (try? await painter.farewell(for: seat.opening.terminal)) ?? []
            if door.link == address.link {
                bytes += Array((words.replacing("\n", with: "\r\n") + "\r\n").utf8)
            }
        }
        pump.send(.lastWords(address.line, bytes), to: address.link)
    }

    /// Any word from the door is a sign of life.
    func doorSpoke() { door.askedAt = nil }

    /// Reaps a door that has ended, and starts the next one: at once, or later where doors keep ending.
    func doorEnded() {
        if door.pid > 0 {
            kill(door.pid, SIGKILL)
            waitpid(door.pid, nil, 0)
        }
        door.link = nil
        door.pid = 0
        door.isStarting = false
        guard endingSince == nil else { return }
        let wait = door.countEnd(at: .now)
        door.nextStart = .now + wait
        log.warning("the door ended and is started again")
    }

    /// Asks the door whether it is there, kills one that is silent, and starts the next when it is time.
    func watchDoor() {
        let now = SuspendingClock.now
        if let start = door.nextStart, start <= now { startDoor() }
        door.ends = door.ends.filter { $0.duration(to: now) < .seconds(60) }
        guard let link = door.link else { return }
        if let askedAt = door.askedAt, askedAt.duration(to: now) > DoorStanding.longestSilence {
            log.warning("the door is silent")
            door.askedAt = nil
            kill(door.pid, SIGKILL)
            return
        }
        if door.lastAsked.map({ $0.duration(to: now) > DoorStanding.heartbeat }) ?? true {
            door.lastAsked = now
            door.askedAt = door.askedAt ?? now
            pump.send(.areYouThere, to: link)
        }
    }
}
