extension Lexicon {
    /// Frequent family names, for names in small letters and for words like "Brown" after a title.
    static let familyNames = """
        adams ahmed akhtar ali allen anderson andrews armstrong ashworth atkins atkinson austin bailey baker ball
        banks barber barker barnes barnett barrett barton bates baxter begum bell bennett berry bevan bibi bird
        bishop black blackburn blair bond booth bowen bowes boyd bradley bradshaw brady brennan briggs brooks
        brown bryant buckley burgess burke burns burton butcher butler byrne cain cameron campbell carpenter carr
        carroll carter cartwright chadwick chambers chan chandler chapman chaudhry chen clark clarke clayton cole
        coleman coles collier collins connolly cook cooke cooper cox crawford cross cunningham curtis dalton daly
        davey davidson davies davis dawson day deacon dean dixon doherty donnelly douglas doyle duffy duncan dunn
        dyer edwards elliott ellis evans farrell field fielding fisher fitzgerald fleming fletcher flynn foley
        ford forster foster fowler fox francis franklin fraser freeman french frost fuller gallagher gardiner
        gardner garner george gibbons gibbs gibson gilbert giles gill glover goddard godfrey goodwin gordon gough
        graham grant gray green greenwood gregory griffin griffith griffiths hale hall hamilton hammond hancock
        harding hardy hargreaves harper harris harrison hart hartley harvey hassan hawkins hayes haynes heath
        henderson henry herbert hewitt hicks higgins hill hilton hobbs hodgson holden holland holloway holmes
        holt hooper hope hopkins horton houghton howard howarth howe howell howells hudson hughes humphreys hunt
        hunter hurst hussain hutchinson ibrahim iqbal jackson james jarvis jenkins jennings johnson johnston
        jones jordan joyce kaur kay kelly kemp kennedy kent kerr khan king kirby kirk knight knowles kumar lamb
        lambert lane law lawrence lawson leach lee leigh lewis little lloyd long lord lowe lucas lynch macdonald
        mahmood malik mann manning marsden marsh marshall martin mason matthews may mccarthy mcdonald mckenzie
        mclean mcmahon metcalfe middleton miles miller mills mistry mitchell mohamed moore moran morgan morley
        morris morrison morton moss muhammad murphy murray myers naylor nelson newman newton nicholls nicholson
        nolan norman norris north norton nowak o'brien o'connor o'donnell o'leary o'neill o'reilly o'sullivan
        oliver osborne owen owens page palmer parker parkin parkinson parry parsons patel patterson payne pearce
        pearson perkins perry peters phillips pickering pollard poole pope porter potter powell power pratt
        preston price pritchard quinn rahman read reed rees reeves reid reynolds rhodes rice richards richardson
        riley roberts robertson robinson robson rogers rose ross rowe rowley russell ryan sanders sanderson
        saunders savage schofield scott sewell shah shaikh sharma sharp shaw shepherd sheppard short simmons
        simpson sinclair singh skinner slater smith spencer stephens stephenson stevens stevenson steward stewart
        stokes stone storey stuart sullivan summers sutcliffe sutton swift sykes tate taylor thomas thompson
        thomson thornton thorpe todd tomlinson townsend tucker turner tyler vaughan vincent wade walker wall
        wallace wallis walsh walters walton ward warner warren waters watkins english welsh irish watson watts weaver webb webster
        welch wells west wheeler white whitehead whittaker wilkins wilkinson williams williamson willis wilson
        winter wong wood woods woodward wright wyatt yates young zhang
        """
}

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
