import CZip

/// `files` in one zip archive: the first stored and the others deflated, all of them dated 1 January 1980.
///
/// - Throws: ``ReportFileError/notMade(_:)``.
func zipped(_ files: [ReportFile], as name: String) throws(ReportFileError) -> [UInt8] {
    // Closing the archive gives its source away; it is held once more, to be read afterwards.
    guard let source = zip_source_buffer_create(nil, 0, 0, nil) else { throw .notMade(name) }
    zip_source_keep(source)
    defer { zip_source_free(source) }
    guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, nil) else {
        zip_source_free(source)
        throw .notMade(name)
    }
    // What is added is read when the archive is closed.
    let copies = files.map { Copy(of: $0.bytes) }
    let isWhole = withExtendedLifetime(copies) {
        let areAdded = zip(files, copies).allSatisfy { add($1, named: $0.name, to: archive) }
        return areAdded && zip_close(archive) == 0
    }
    guard isWhole else {
        zip_discard(archive)
        throw .notMade(name)
    }
    guard let bytes = bytes(of: source) else { throw .notMade(name) }
    return bytes
}

private func add(_ copy: Copy, named name: String, to archive: OpaquePointer) -> Bool {
    guard let source = zip_source_buffer(archive, copy.bytes.baseAddress, zip_uint64_t(copy.bytes.count), 0)
    else { return false }
    let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
        zip_source_free(source)
        return false
    }
    let place = zip_uint64_t(index)
    let method = index == 0 ? ZIP_CM_STORE : ZIP_CM_DEFLATE
    return zip_set_file_compression(archive, place, method, 0) == 0
        && zip_file_set_dostime(archive, place, 0, firstDay, 0) == 0
}

/// 1 January 1980, as DOS counts: years from there, then months, then days, from 1 both.
private let firstDay: zip_uint16_t = 1 << 5 | 1

private func bytes(of source: OpaquePointer) -> [UInt8]? {
    guard zip_source_open(source) == 0 else { return nil }
    defer { zip_source_close(source) }
    guard zip_source_seek(source, 0, SEEK_END) == 0 else { return nil }
    let count = Int(zip_source_tell(source))
    guard count >= 0, zip_source_seek(source, 0, SEEK_SET) == 0 else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        filled = max(0, Int(zip_source_read(source, buffer.baseAddress, zip_uint64_t(count))))
    }
    return bytes.count == count ? bytes : nil
}

/// Bytes that stay where they are.
private final class Copy {
    let bytes: UnsafeMutableBufferPointer<UInt8>

    init(of bytes: [UInt8]) {
        self.bytes = .allocate(capacity: bytes.count)
        _ = self.bytes.initialize(fromContentsOf: bytes)
    }

    deinit { bytes.deallocate() }
}
