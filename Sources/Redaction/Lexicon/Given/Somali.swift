extension Lexicon {
    /// Given names of Somali.
    ///
    /// Statistic: Somalia counts no names: Statistics Finland and the Office for National Statistics count
    /// them.
    static let somali = """
        aamiina aamina aamino aasha abdi abdiaziz abdifatah abdifitah abdihakim abdikadir abdikani abdikarim
        abdinasir abdinoor abdiqadir abdirahman abdirashid abdirisaaq abdirizak abdisalam abdisamad abdishakur
        abdiwahab abdiwali abdulahi abdulkadir abdullahi abdulle abshir abuukar abyan adan adar adeer aden
        ahmed ali amaal amal amiin amiina amiir amin amina amran anab anisa asad asha asho ashwaq asiya awa
        awale aweys axmed ayaan ayaanle ayan aydarus aydrus baar baashi barwaqo bashiir bashir batuulo biixi
        bilan bishaaro bootaan burhan caaisho caasha cabdi cabdullahi cali canab cawo cumar cusmaan daahir
        dahir daud dayib deeq deeqa degan deqa diini diriye duale dualeh ebyan edna elmi faarah faduma fadumo
        faduumo faiza falis farah farax fardowsa farhia farhiya fartun fathiya fatuma fawsiya fawzia faysal
        feisal filsan fowsia fuad furdus gaani galayd gedi geeddi geedi geelle geni guled guleed guuleed haaji
        haashi habiba habiiba hafsa haliimo halimo hamdi hamse hassan hawa haweya hawo hersi hiba hibaaq hibaq
        hibo hido hinda hirsi hodan hodo huda hussein ibado ibraahim ibrahim idil idiris idris ifrah igal
        iidle ikram ikran ileys ilham ilwad iman indeeq isaaq ismaacil ismahan ismail isniino isse istahil
        jaamac jama jamac jamila jawaahir jawahir jibriil kaafiya kaahin kadar kaha kaltun kaltuumo kaynaan
        khaalid khadar khadiijo khadija khadra khalid kowsar kowthar ladan layla leyla liban libin liibaan
        loyaan lul luul maalik maano magool mahad mahamed mahamud mahdi malyun marwa maryama maryamo maryan
        maxabo maxamed maxamuud miski mohamoud mohamud mowlid muhubo mukhtar mulki muna muno muqtar mursal
        mustafe muuse muxubo naciima nadifa nafiso naima najma nasir nasra nasteexo nasteho nimao nimcaan
        nimco nimo nour nuh nuriya nuur nuura nuuriya omar osman qaali qaasim qadan qalinle qamar quman raage
        raaxo rahma rahmo raho ramla rashid rayaan rayan roble roda rooble rooda rukia ruqia ruqiya ruun
        saacid saadia saado saalax sabaad sabirin sabrin sacdiyo saciido safia safiya sagal sahra saido salaad
        salad salado samatar samira samsam saredo sareedo saynab shaafi shamsa shamso sharif sharifa shariif
        shermarke shirwac shukri shukria siciid siham siman siraad sirad siyaad suad subeer sucaad sucdi suhur
        suldana suleymaan sumaya sumayo surer taahir tahlil timiro ubah ubax udgoon ugbad warda warfa waris
        warsame warsan xaaji xaawo xaliimo xamdi xasan xawa xawo xirsi xuseen yaasiin yasmin yassin yonis
        yoonis yurub yusra yusuf yuusuf zahra zakariya zakariye zamzam zeinab zeynab zuhur
        """
}
