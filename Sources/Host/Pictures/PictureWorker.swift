import CSystem
import Dispatch
import Drawing
import Foundation
import Lines
import Synchronization

/// What the loop is told of pictures.
enum PictureNews: Sendable {
    /// What has become of a wish: nothing where the picture cannot be had.
    case made(PictureWish, Picture?)
    /// The file is no longer the one that was drawn.
    case changed(file: String)

    /// Whether it is about what stands, or is to stand, where `wish` was made.
    func concerns(_ wish: PictureWish) -> Bool {
        switch self {
        case .made(let made, _): made == wish
        case .changed(let file): file == wish.file
        }
    }
}

/// The thread that has pictures drawn, one after another, each by a process of its own; the loop never waits for it.
///
/// It lives as long as the host, and so do its children at most.
final class PictureWorker: Sendable {
    private enum Order {
        case draw(PictureWish)
        case look(file: String)
    }

    private let folder: PictureFolder
    private let program: String
    private let mailbox: Mailbox
    private let orders = Mutex<[Order]>([])
    private let waiting = DispatchSemaphore(value: 0)

    /// Begins, with the pictures of `folder`; `program` is this one, whatever it is called.
    init(_ folder: PictureFolder, program: String, mailbox: Mailbox) {
        self.folder = folder
        self.program = program
        self.mailbox = mailbox
        Thread.detachNewThread { [self] in run() }
    }

    /// Has a picture drawn, before all that waits where it is to be the first.
    func draw(_ wish: PictureWish, isFirst: Bool = false) { take(.draw(wish), isFirst: isFirst) }

    /// Looks whether a file has changed since it was drawn.
    func look(at file: String) { take(.look(file: file)) }

    private func take(_ order: Order, isFirst: Bool = false) {
        orders.withLock { $0.insert(order, at: isFirst ? 0 : $0.endIndex) }
        waiting.signal()
    }

    private func run() -> Never {
        /// The files as they were when they were drawn last; nil for those that could not be read.
        var stamps: [String: FileStamp?] = [:]
        while true {
            waiting.wait()
            switch orders.withLock({ $0.removeFirst() }) {
            case .draw(let wish):
                let (stamp, picture) = draw(wish)
                stamps.updateValue(stamp, forKey: wish.file)
                mailbox.leave([.picture(.made(wish, picture))])
            case .look(let file):
                guard let known = stamps[file], known != stamp(of: file) else { break }
                stamps[file] = nil
                mailbox.leave([.picture(.changed(file: file))])
            }
        }
    }

    private func stamp(of file: String) -> FileStamp? {
        guard let opened = try? folder.open(file) else { return nil }
        close(opened.descriptor)
        return opened.stamp
    }

    private func draw(_ wish: PictureWish) -> (FileStamp?, Picture?) {
        guard let opened = try? folder.open(wish.file) else { return (nil, nil) }
        let child = try? ChildProcess.start(
            "picture", of: program, passing: [opened.descriptor], endsWithParent: true)
        close(opened.descriptor)
        guard let child else { return (opened.stamp, nil) }
        let canvas = answer(of: child.socket, to: wish)
        close(child.socket)
        kill(child.process, SIGKILL)
        waitpid(child.process, nil, 0)
        return (opened.stamp, canvas.map { Picture($0) })
    }

    /// What the child draws within its time.
    private func answer(of child: Int32, to wish: PictureWish) -> Canvas? {
        let order = PictureOrder(
            width: UInt16(clamping: wish.size.width), height: UInt16(clamping: wish.size.height),
            hasManyColours: wish.depth == .many)
        let ordered = order.bytes
        guard system_send(child, ordered, ordered.count) == ordered.count else { return nil }
        let most = PictureCells.mostBytes(width: order.width, height: order.height)
        let end = system_milliseconds() + Int64(PictureOrder.longest) * 1000
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= most {
            let left = end - system_milliseconds()
            guard left > 0, system_wait_readable(child, Int32(left)) > 0 else { return nil }
            let count = system_receive(child, &piece, piece.count)
            if count <= 0 { break }
            bytes += piece[..<count]
        }
        return PictureCells(bytes).flatMap { Canvas($0, within: wish) }
    }
}

extension Canvas {
    /// The cells that a child made, which is believed nothing: as many as were asked for at most, of known symbols and of
    /// colours that the terminal has.
    init?(_ picture: PictureCells, within wish: PictureWish) {
        let size = Size(width: Int(picture.width), height: Int(picture.height))
        guard size.width > 0, size.height > 0, size.width <= wish.size.width, size.height <= wish.size.height
        else { return nil }
        let known: ClosedRange<UInt8> = wish.depth == .many ? 16...255 : 0...7
        self.init(size: size)
        for row in 0..<size.height {
            for column in 0..<size.width {
                let index = (row * size.width + column) * PictureCells.bytesOfCell
                let (front, back) = (picture.cells[index + 1], picture.cells[index + 2])
                guard let symbol = PictureCell.Symbol(rawValue: picture.cells[index]), known.contains(front),
                    known.contains(back)
                else { return nil }
                put(
                    PictureCell(symbol, PictureCell.Colours(foreground: front, background: back)),
                    at: Position(row: row, column: column))
            }
        }
    }
}
