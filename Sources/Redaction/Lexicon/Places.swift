extension Lexicon {
    /// Towns and villages, for ages and schools in small letters; those that are words as well are left out.
    static let towns = """
        aberdeen aberystwyth accrington aldershot ambleside appleby ashford aylesbury bangor barnsley barrow
        basildon basingstoke bath batley bedale bedford belfast berwick beverley bingley birkenhead birmingham
        blackburn blackpool bolton boroughbridge boston bournemouth bracknell bradford brecon bridgend bridlington
        brighton bristol burnley bury buxton caernarfon cambridge cardiff carlisle castleford catterick chelmsford
        cheltenham chesterfield colchester colne consett corby coventry crawley crewe croydon darlington derby
        dewsbury didcot doncaster dorchester dover driffield dudley dundee durham easingwold eastbourne edinburgh
        exeter falkirk filey gateshead glasgow gloucester goole gosport grantham grimsby guildford guisborough
        halifax harlow harrogate hartlepool hastings hawes haworth helmsley hereford hexham hornsea huddersfield
        hull hunmanby ilkley inverness ipswich keighley kendal keswick kettering knaresborough lancaster leeds
        leicester leyburn lichfield lincoln liverpool llandudno llanelli london loughborough lowestoft luton
        maidstone malton manchester mansfield margate masham merthyr middlesbrough middleham morecambe neath
        newcastle newport newquay northallerton northampton norwich nottingham nuneaton oldham otley oxford paisley
        perth peterborough pickering plymouth pocklington pontefract portsmouth preston pwllheli ramsgate reading
        redcar reeth rhyl richmond ripon rochdale rotherham rugby runcorn salford salisbury saltburn scarborough
        scunthorpe sedbergh selby settle sheffield sherburn shrewsbury skegness skelmersdale skipton sleights slough
        southampton southend southport spilsby stafford stevenage stirling stockport stockton stokesley stranraer
        sunderland swansea swindon tadcaster taunton telford thirsk thornaby torquay truro wakefield walsall
        warrington warwick watford wetherby weymouth whitby wigan winchester windsor woking wolverhampton worcester
        workington worthing wrexham yarm yeovil york
        barnet barking bexley brent brixton bromley camden canterbury coalville dagenham ealing enfield finchley
        greenwich hackney hammersmith haringey havering hillingdon hounslow islington lambeth lewisham merton newham
        peckham redbridge redditch reigate southwark stratford sutton-coldfield tameside tottenham uxbridge
        walthamstow wandsworth wembley westminster woolwich wythenshawe
        ashington bicester bideford bodmin bridgwater bognor boscombe braintree calne chippenham chorley clacton
        clitheroe cleethorpes daventry deal devizes evesham fareham folkestone frome gillingham gravesend
        havant hinckley hitchin horsham huntingdon hyde immingham kidderminster kirkby leigh-on-sea letchworth
        louth maltby melton minehead nelson newark newmarket ormskirk oswestry penrith penzance ramsbottom
        rawtenstall runcorn rushden sandbach seaham sittingbourne spennymoor stamford stourbridge stroud
        swadlincote tamworth tewkesbury todmorden trowbridge tunbridge wallasey wallsend wellingborough whitehaven
        widnes wigston wilmslow wisbech wokingham worksop
        abertawe caerdydd casnewydd wrecsam fangor bangor gaernarfon aberystwyth
        """

    /// Countries, counties and regions: too large to find somebody in.
    static let regions = """
        england wales scotland ireland britain uk gb europe africa asia america usa london yorkshire lancashire
        cumbria northumberland cleveland derbyshire nottinghamshire lincolnshire cheshire kent essex sussex surrey
        devon cornwall dorset somerset norfolk suffolk hampshire wiltshire shropshire staffordshire berkshire
        oxfordshire cambridgeshire hertfordshire gloucestershire leicestershire northamptonshire bedfordshire
        merseyside tyneside humberside humber midlands poland pakistan india romania ukraine syria afghanistan
        nigeria ghana france germany spain italy ireland china vietnam albania iran iraq sudan eritrea cymru lloegr
        prydain gwynedd powys dyfed clwyd
        """
}

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
        wynd brow loan fold nook esplanade promenade heights dene copse glade brae chare pathway causeway
        """

    /// Kinds of house with a name.
    static let houses = "house cottage farm lodge hall villa barn grange manor court hostel flats"

    /// Kinds of school, such as the last word of a school's name, whole and cut short.
    static let schools = """
        primary secondary school academy college grammar high comprehensive infants juniors nursery prep
        sixth-form ysgol coleg sec comp prim acad coll gram inf jnr jnrs
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
    /// Kinds of home, ward or unit that has a name.
    static let homes = "house court ward unit lodge hall manor grange hostel foyer refuge hospice villa"

    /// Teams that every town has.
    static let teams = "mash edt camhs yot yos yjs"

    /// Words before a kind of home that name none.
    static let plainHomes: Set<String> = [
        "crown", "high", "supreme", "magistrates", "county", "juvenile", "criminal", "coroner", "coroners",
        "appeal", "opera", "commons", "lords", "white", "full", "halfway", "town", "village", "city",
        "sports",
        "dining", "church", "labour", "maternity", "virtual", "paediatric", "surgical", "intensive",
        "referral",
        "assessment", "acute", "tennis", "food", "immigration", "tribunal", "somerset", "eating", "stroke",
        "inpatient", "adolescent", "psychiatric", "emergency", "burns", "isolation", "terraced", "council",
        "moot", "kangaroo", "open", "safe", "contact", "royal", "forensic", "neonatal", "bail", "probation",
        "parish", "memorial", "domestic", "publishing", "upper", "lower", "inclusion", "behaviour", "intel",
    ]
}

extension Lexicon {
    /// Names of streets that every town has, or that everybody knows.
    static let famousStreets: Set<String> = [
        "high", "main", "downing", "coronation", "harley", "wall", "sesame", "fleet", "church", "station",
        "mill",
        "park", "bank",
    ]
}

extension Lexicon {
    /// Months, whole and cut short, in English and Welsh.
    static let months = """
        january february march april may june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec
        ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr
        """

    /// Places where people have handles, as they are called in a hurry.
    static let platforms = """
        snap snapchat sc insta instagram ig tiktok discord xbox gamertag psn playstation roblox fortnite kik
        telegram username handle twitter facebook fb steam wizz yubo messenger threads reddit twitch minecraft
        bereal signal whatsapp youtube gmail skype onlyfans epic bsky bluesky
        """

    /// What numbers of cases, files and people are called.
    static let registers = """
        case ref reference crime incident log nhs urn upn cris niche file client patient pupil referral
        hospital passport occurrence cad custody collar warrant exhibit claim lcs mosaic liquidlogic cpoms eclipse
        carefirst systmone athena frameworki myconcern
        cyfeirnod achos
        """
}

extension Lexicon {
    /// Whether postcodes begin with these letters.
    static func isPostcodeArea(_ letters: String) -> Bool { areas.contains(letters) }

    private static let areas = Set(
        """
        ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex
        fk fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n
        ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf
        tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}

extension Lexicon {
    /// Ages as words.
    static let ageWords = """
        five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
        """
}
