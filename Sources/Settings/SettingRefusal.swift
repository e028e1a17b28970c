/// Why a setting cannot have a value: a sentence for the person who gave it, without capital and full stop.
package struct SettingRefusal: Error, Equatable {
    package let setting: Setting
    package let sentence: String
}
