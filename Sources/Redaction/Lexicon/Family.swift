extension Lexicon {
    /// Frequent family names of every origin, for names in small letters and for words like "Brown" after a title.
    static let familyNames = """
        abdi abdullahi abubakar acheampong adamczyk adams addo adebayo adeleke adeyemi adjei afolabi agyeman
        ahmadi ahmadzai ahmed akande akhtar akinola ali allen amiri amoah anderson andrews ansah ansari antwi
        anyanwu appiah armstrong arslan asante asare ashworth aslam aslan atkins atkinson austin awan aydin
        aziz baig bailey bains bajrami baker balan ball balogh balogun banda banerjee banks baran barber
        barker barnes barnett barrett barton barzani bates baxter beckford begum bell bello bennett berhe
        berisha berry bevan bhatti bianchi bibi bird bishop black blackburn blackwood blair boakye boateng
        bogle bond bondarenko booth bose bowen bowes boyd boyko bradley bradshaw brady brathwaite brennan
        briggs brooks brown bryant buckley bui burgess burke burns burton butcher butler butt byrne bytyqi
        cain cameron campbell carpenter carr carroll carter cartwright cawley celik cetin chadwick chambers
        chan chandler chapman chaudhary chaudhry chauhan chen cheung chigumba chikwanha chirwa chiweshe chopra
        choudhury chow chowdhury chukwu ciobanu clark clarke clayton cole coleman coles collier collins
        connolly connors constantin cook cooke cooper costa costea cox crawford cross cumberbatch cunningham
        curtis dabrowska dabrowski dalton daly dang danjuma darko darwish das davey davidson davies davis
        dawson day deacon dean delaney demir dervishi desai dhaliwal dhillon dinh dinu dirie dixon dogan
        doherty donkor donnelly douglas doyle dube dudek duffy dumitru duncan dunn duong dyer edwards ekwueme
        elliott ellis elmi english esposito evans eynon eze farah farkas farrell fernandes fernandez ferrari
        ferreira field fielding fisher fitzgerald fleming fletcher florea flynn foley ford forster foster
        fowler fox francis franklin fraser freeman french frimpong frost fuller gallagher gao garcia gardiner
        gardner garner gashi gayle gebre george gethin gheorghe ghosh gibbons gibbs gibson gilbert giles gill
        gjoka glover goddard godfrey gomes goncalves gonzalez goodwin gordon gorski gough grabowski graham
        grant gray green greenwood gregory grewal griffin griffith griffiths grizzle guo gupta gwynne gyamfi
        habib habte haddad hagos haidari haile hale hall hamdan hamilton hammond hancock harding hardy
        hargreaves harper harris harrison hart hartley harvey hashemi hassan hawkins hayes haynes healy heath
        hegarty henderson henry herbert hersi hewitt hibbert hickey hicks higgins hill hilton hoang hobbs
        hodgson holden holland holloway holmes holt hooper hope hopkins horan horton horvath hosseini
        houghton howard howarth howe howell howells hoxha huang hudson hughes humphreys hunt hunter hurley
        hurst hussain hutchinson huynh hyseni ibe ibrahim igwe ionescu iqbal irish islam ivanov iwu iyer
        jablonski jackson jafari jama james jankowska jankowski jarvis javed jaworski jenkins jennings johnson
        johnston jones jordan joshi joyce kaczmarek kaminska kaminski kapoor kara karimi kaur kavanagh kay
        kaya keane kearney keenan kelly kemp kennedy kent kerr khalil khan khatun khoury khumalo kidane kilic
        king kirby kirk knight knowles koc koval kovalchuk kovalenko kowalczyk kowalska kowalski kozlowska
        kozlowski krasniqi kravchenko krawczyk krol kumar kurt kwiatkowski kwok lacatus lakatos lamb
        lambert lane lau law lawes lawrence lawson leach lee leigh leka leung lewandowska lewandowski lewis
        liang lin little liu llewellyn llewelyn lloyd long lopes lopez lord lowe lucas luo lupu lynch lysenko
        macdonald maguire mahmood majewski malhotra malik malinowski mann manning mansour mapfumo marchenko
        marin marsden marsh marshall martin martinez martins marufu mason matei matthews maughan may mazur
        mbewe mccarthy mcdonagh mcdonald mcevoy mcfarlane mcginley mcgrath mcguinness mcintosh mckenna
        mckenzie mclean mcloughlin mcmahon mcnally mehta melnyk menon mensah meredith metcalfe miah michalski
        middleton miles miller mills mirza mistry mitchell modi mohamed mohammadi mohamud moldovan mongan
        moore moradi moran morgan morina morley moroz morris morrison morton moss mousavi moyana moyo mpofu
        mughal muhammad mukherjee munteanu murphy murray mutasa mwale myers naidu nair najjar nasser nawaz
        naylor nazari ncube ndlovu nelson newman newton ng ngo nguyen nicholls nicholson nkomo nolan noori
        norman norris north norton nowak nowicki nugent nwachukwu nwosu nyathi o'brien o'carroll o'connell
        o'connor o'donnell o'kelly o'leary o'neill o'reilly o'sullivan obi ofori ogunbanjo ogunleye ojo okafor
        okeke okonjo okonkwo okoro okoye oladipo olah olaniyan olatunji oliveira oliver oliynyk olszewski
        onyeka opoku osborne osei osman owen owens owusu oyedele oyelaran ozdemir ozkan ozturk page palmer
        parker parkin parkinson parmar parry parsons patel patterson pawlowski payne pearce pearson pereira
        perez perkins perry peters petrenko petrov pham phan phillips phiri pickering pillai pinnock
        piotrowski plummer polat pollard poole popa popal pope popescu porter potter powell power pratt
        preston price prifti pritchard probert prosser pryce pugh quaye quigley quinn qureshi radu rafferty
        rahimi rahman raja ramirez rana rao rathod read reddy reed rees reeves rehman reid reilly rexhepi
        reynolds rezaei rhodes rhydderch ricci rice richards richardson ricketts riley roberts robertson
        robinson robson rodrigues rodriguez rogers romano rooney rose ross rossi rostami rowe rowley roy
        russell russo rusu rutkowski ryan sadeghi safi sahak sahin saleh salem samuels sanchez sanders
        sanderson sandhu sandu sanni santos sarpong saunders savage savchenko schofield scott sen sewell shah
        shaikh shala sharma sharp shaw sheehan shehu sheikh shepherd sheppard sheridan shevchenko short
        sibanda siddiqui sidhu sidorov sikora silva simmons simpson simsek sinclair singh skinner slater smith
        sohal solanki sousa spencer stan stanescu stanikzai stephens stephenson stepien stevens stevenson
        steward stewart stoica stokes stone storey stuart sullivan summers sutcliffe sutton sweeney swift
        sykes szewczyk szymanska szymanski tailor talabani tang tate taylor tekle tembo tesfay tetteh thakur
        thomas thompson thomson thornton thorpe tierney tkachenko todd toma tomlinson toolin torres townsend
        tran trinh truong tsang tse tshuma tucker tully turner tyler uche uddin ungureanu varga vaughan verma
        vincent vo vu wade walcott walczak walker wall wallace wallis walsh walters walton wang ward warner
        warren warsame waters watkins watson watts wauchope weaver webb webster wedderburn weekes welch wells
        welsh west wheeler white whitehead whittaker wieczorek wilkins wilkinson williams williamson willis
        wilson winter wisniewska wisniewski wojcik wong wood woods woodward wozniak wright wyatt xie xu yang
        yates yeboah yeung yildirim yildiz yilmaz yip young yusuf zadran zaman zhang zhao zheng zhou zhu
        zielinska zielinski zulu
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

    /// What somebody works as, in capitals that stand for it.
    static let shortTitles =
        "sw ssw fsw hv yw lsa ta hlta ht dht ot ep cpn iro dsl ddsl senco sendco tl epo swa"

    /// Parts of a family name that are written small, in many languages.
    static let particles = """
        al el bin ibn bint ben de da del della di dos du la le van von der den ap ab ferch mac nic ni ul ur abu umm
        ould
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
