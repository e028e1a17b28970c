/// Why a setting cannot have a value: a sentence for the person who gave it, without capital and full stop.
package struct SettingRefusal: Error, Equatable {
    package let setting: Setting
    package let sentence: String
}

extension SettingRefusal {
    /// The sentence for somebody who gave an option.
    package var asOption: String {
        "--\(setting.rawValue): \(sentence)" + (sentence.hasSuffix("?") ? "" : ".")
    }
}
