import Crypto
import Session

extension Token {
    /// The keyed hash (HMAC-SHA256) of `parts`, each behind its length, so that no two lists of parts are alike.
    init(of parts: [[UInt8]], key: SymmetricKey) {
        var hash = HMAC<SHA256>(key: key)
        for part in parts {
            hash.update(data: part.count.bigEndianBytes)
            hash.update(data: part)
        }
        self.init(Array(hash.finalize()))
    }
}

extension Int {
    /// Its eight bytes, the highest first.
    var bigEndianBytes: [UInt8] { withUnsafeBytes(of: Int64(self).bigEndian, Array.init) }
}
