extension Lexicon {
    /// Kinds of street that are little else.
    static let streets = """
        road rd street st lane ln avenue ave crescent cres terrace grove mews gardens boulevard
        heol ffordd stryd lôn lon rhodfa
        """

    /// Kinds of street that are also everyday words.
    static let unsureStreets = """
        close drive court place way walk hill row park rise square view green parade wharf yard garth gate bank
        croft mount vale meadows fields paddock paddocks crest bridge quay cottages villas maes clos trem
        """

    /// Kinds of house with a name.
    static let houses = "house cottage farm lodge hall villa barn grange manor court hostel flats"

    /// Kinds of school, such as the last word of a school's name.
    static let schools = """
        primary secondary school academy college grammar high comprehensive infants juniors nursery prep
        sixth-form ysgol coleg
        """

    /// Words before a kind of school that name none.
    static let schoolKinds = """
        primary secondary junior infant infants juniors middle high upper lower special boarding private state
        public sunday mainstream local village faith independent prep preparatory nursery sixth form grammar
        comprehensive community catholic cofe ce rc church christian english welsh virtual whole free home after
        pre old new big small same other another next nearest normal real dance drama art medical music law
        technical agricultural further higher education university summer night evening day police staff senior
        religious muslim jewish islamic pru alternative single-sex mixed girls boys online
        """
}

extension Lexicon {
    /// Names of streets that every town has, or that everybody knows.
    static let famousStreets: Set<String> = [
        "high", "main", "downing", "coronation", "harley", "wall", "sesame", "fleet", "church", "station",
        "mill",
        "park", "bank",
    ]
}
