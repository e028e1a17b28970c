extension Lexicon {
    /// Titles that a name always follows.
    static let titles = "mr mrs ms mx dr prof professor messrs parch y-parch"

    /// Words that are titles only before a name.
    static let unsureTitles = """
        miss pc dc ds di dci dcs dsi wpc pcso sgt sergeant insp inspector constable superintendent supt sister
        father brother mother fr rev revd reverend vicar imam rabbi nurse coach cllr councillor sir madam lady lord
        uncle auntie aunty aunt nan nana gran grandma granny grandad granddad judge detective officer matron
        doctor pastor deacon canon mam-gu tad-cu nain taid modryb ewythr chwaer
        """

    /// What somebody is to somebody, in a family, a school or a service.
    static let relations = """
        mum mom mam mummy mother dad daddy father stepdad stepmum stepfather stepmother stepson stepdaughter
        sister brother stepsister stepbrother sis bro son daughter nan nana gran granny grandma grandad granddad
        grandmother grandfather grandson granddaughter aunt auntie aunty uncle cousin niece nephew godson twin
        friend mate bff bestie bf gf boyfriend girlfriend ex partner husband wife fiance fiancé fiancee lover
        colleague coworker boss manager supervisor teacher tutor head headteacher headmaster headmistress
        worker keyworker carer neighbour client student pupil patient victim survivor abuser perpetrator groomer
        offender suspect coach nurse doctor gp officer caseworker counsellor therapist mentor dsl senco solicitor
        coordinator receptionist caretaker childminder nanny babysitter guardian roommate flatmate classmate
        teammate landlord lodger
        friends mates brothers sisters cousins twins sons daughters colleagues parents children kids grandparents
        neighbours teachers pupils students classmates
        fam nhad thad dad tad brawd frawd chwaer merch ferch mab fab nain taid modryb ewythr cefnder gefnder
        cyfnither gyfnither ffrind ffrindiau cariad gariad gŵr ŵr gwraig wraig cydweithiwr gydweithiwr athro
        athrawes mhlentyn gymydog cymydog
        """

    /// Words for one person.
    static let persons = """
        boy girl lad lass child kid teenager teen man woman bloke guy lady gentleman person someone somebody
        stranger adult baby toddler youth pupil student client patient youngster individual anyone him her he she
        who they baban bachgen fachgen hogyn hogan merch ferch plentyn dyn ddyn menyw fenyw rhywun
        """
}
