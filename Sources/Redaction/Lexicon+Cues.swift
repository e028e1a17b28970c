extension Lexicon {
    /// The words at which rules begin to read, by rule.
    static let cues: [(Traits, String)] = [
        (.atWord, "at"),
        (
            .phoneCue,
            "phone tel telephone mobile mob ring text landline number call cell ffôn ffon rhif whatsapp"
        ),
        (.birthCue, "dob born birthday bday birthdate birth b ganwyd ganed geni"),
        (.postcodeCue, "postcode post cod"),
        (.placeCue, "on in at near down off from to of outside address along by yn ar o"),
        (.flatCue, "flat unit apartment apt"),
        (.nameCue, "called known named name names enw henw o'r"),
        (.schoolCue, "to at attends attend attended attending"),
        (.ysgol, "ysgol coleg"),
        (.familyCue, "family household"),
        (
            .institution,
            """
            law rule foundation trust act report review inquiry centre fund project charity principle test helpline
            hospice hospital house commission
            """
        ),
        (
            .ordinal,
            """
            first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
            fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth
            """
        ),
    ]
}
