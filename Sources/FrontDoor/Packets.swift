/// How long packets are on the wire, as far as two of them have to look like another two.
///
/// A packet is a multiple of the cipher's block: one byte that counts the padding, what it carries, and padding of four
/// bytes at least (RFC 4253, 6). That its length stands outside of the blocks holds for every cipher on offer.
struct Packets {
    private let block: Int

    /// The packets of a connection whose cipher has that name.
    init(of cipher: String) { block = cipher.hasPrefix("chacha20") ? 8 : 16 }

    /// How many blocks a packet has that carries `payload` bytes.
    func blocks(_ payload: Int) -> Int { (1 + payload + 4 + block - 1) / block }

    /// What a channel's packet carries beside the bytes that are shown, and one that is ignored beside its own.
    static let (shown, ignored) = (9, 5)

    /// How many bytes an ignored packet holds so that it and `count` bytes that are shown are together always as long as
    /// `size` bytes and the shortest ignored packet.
    func companion(of count: Int, fillingTo size: Int) -> Int {
        let all = blocks(Self.shown + max(size, count)) + blocks(Self.ignored)
        let left = all - (count == 0 ? 0 : blocks(Self.shown + count))
        return left * block - 5 - Self.ignored
    }
}
