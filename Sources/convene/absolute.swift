import Foundation

/// `path` from the root on, without `.` and `..`.
func absolute(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
}
