extension Lexicon {
    /// Verbs of what people say or write, as they stand after a name.
    static let saying = """
        said says told tells asked asks replied replies answered texted texts messaged rang phoned emailed whispered
        shouted screamed cried cries sobbed admitted disclosed confided insisted promised swore begged lied laughed
        smiled nodded shrugged explained reckons reckoned apologised confessed denied muttered mumbled
        """

    /// Verbs of what people do, as they stand after a name.
    static let doing = """
        went came ran left lives lived moved stayed slept sat stood walked got gave took brought showed sent wanted
        wants needed needs liked likes loved loves hated hates knew knows thought thinks felt feels seemed seems
        looked looks refused refuses stopped started turned met tried hid grabbed pushed punched kicked slapped
        posted shared blocked deleted drank drinks smokes missed attends stole kept lost found heard saw fell
        wears wore trusted trusts believes believed noticed remembers remembered deserves deserved hugged held
        turns goes gets comes disappeared vanished keeps stays sleeps runs hides cries hurt hurts agreed didn't doesn't won't can't couldn't
        wasn't isn't hasn't hadn't wouldn't didnt doesnt wont cant couldnt wasnt isnt hasnt never used
        """

    /// Nations, languages and faiths: written with a capital, but nobody's name.
    static let peoples = """
        somali eritrean nigerian ghanaian kurdish iranian afghan arab turkish vietnamese chinese albanian ukrainian
        zimbabwean caribbean jamaican pakistani indian bangladeshi bengali punjabi urdu tamil hindi gujarati syrian
        iraqi sudanese ethiopian egyptian moroccan french german spanish italian portuguese russian american canadian
        australian japanese korean thai latvian lithuanian hungarian czech slovak bulgarian greek dutch swedish
        danish norwegian finnish brazilian kenyan ugandan congolese persian farsi pashto dari arabic hindus muslims
        christians jews sikhs buddhist rastafarian quaker irish english welsh scottish londoner yoruba igbo shona
        tigrinya amharic twi mandarin cantonese kurmanji sorani swahili yemeni libyan lebanese palestinian israeli
        """
}
