import CPictures
import CSystem
import Glibc
import Lines

/// Draws one picture, and is done: loads what reads and draws it, fences this process in, and only then takes the order.
///
/// It must be called in a process that was started for it alone, which ends after ``PictureOrder/longest`` whatever the
/// libraries do, and has no more memory than ``PictureOrder/memory``.
///
/// - Parameters:
///   - control: The socket to the host: a ``PictureOrder`` comes in, and a ``PictureCells`` goes out.
///   - file: The picture, open for reading; nothing else can be opened any more.
/// - Returns: The process's exit status: 0 where the picture was drawn, 1 where it could not be.
package func runPicture(control: Int32, file: Int32) -> Int32 {
    system_ignore_write_signals()
    guard pictures_load() else { return 1 }
    // Nobody's answer waits for a picture.
    _ = nice(10)
    system_limit_work(PictureOrder.memory, UInt32(PictureOrder.longest))
    _ = system_fence(8)
    guard let bytes = received(PictureOrder.byteCount, from: control), let order = PictureOrder(bytes),
        let cells = cells(of: file, to: order)
    else { return 1 }
    return send(cells.bytes, to: control) ? 0 : 1
}

/// Draws the picture in `file`, which is closed; nil where it cannot be.
func cells(of file: Int32, to order: PictureOrder) -> PictureCells? {
    var drawn = pictures_drawn()
    let isDrawn = pictures_draw(
        file, Int32(order.width), Int32(order.height), order.hasManyColours, &drawn)
    defer { free(drawn.cells) }
    guard isDrawn else { return nil }
    let count = Int(drawn.width) * Int(drawn.height) * PictureCells.bytesOfCell
    return PictureCells(
        width: drawn.width, height: drawn.height,
        cells: Array(UnsafeBufferPointer(start: drawn.cells, count: count)))
}

private func received(_ count: Int, from control: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: count)
    while bytes.count < count {
        let received = system_receive(control, &piece, count - bytes.count)
        guard received > 0 else { return nil }
        bytes += piece[..<received]
    }
    return bytes
}

private func send(_ bytes: [UInt8], to control: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
        let sent = rest.withUnsafeBytes { system_send(control, $0.baseAddress, $0.count) }
        guard sent > 0 else { return false }
        rest = rest.dropFirst(sent)
    }
    return true
}
