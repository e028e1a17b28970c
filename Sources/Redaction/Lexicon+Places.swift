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
