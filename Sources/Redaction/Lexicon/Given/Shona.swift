extension Lexicon {
    /// Given names of Shona, Ndebele and other Bantu languages, and of Luo and Kalenjin.
    ///
    /// Statistic: Zimbabwe counts no names: Statistics South Africa and the Office for National Statistics
    /// count them.
    static let shona = """
        achieng adhiambo adiona ahereza ainembabazi ainomugisha akankwasa akello akinyi akudzwe amani anashe
        anesu anesuishe anodiwa anopa anotida anyango apiyo arinaitwe asha ashley athumani atida atidaishe
        atieno atipa atuhaire atupele auma awande awuor babirye bahati bakari baraka batanai batsirai bayethe
        bekezela bekithemba bhekani bhekimpilo blandina bongani bonginkosi buhle bukhosi busi busisiwe
        butholezwe bvumai bwalya chanda chebet chenai chengetai chengeto chepkemoi cherono cheruiyot chido
        chiedza chifundo chikondi chileshe chilufya chimwemwe chinsinsi chipiliro chipo chiratidzo chisomo
        chitsa chiwoniso chokwadi choolwe choongo dadirai dalitso dambudzo danai dananai duduzile dumisani
        dumiso dzidzai dzikamai edmore ethel fadzai fadziso farai farisai fatsani fikile fisani fungai
        fungisai furaha gamu gamuchirai garikai gatete gathoni gcinile githinji godknows gugu gugulethu
        gumisai habimana hakizimana hama hamisi hazvinei hlengiwe hloniphani idaishe imani ingabire iradukunda
        isheanesu ishimwe itai itayi jabu jabulani jairos jepchirchir jepkosgei jeptoo joshua juma kabwe
        kagabo kamau kapembwa karanga kariuki kato kelvin kembabazi kemigisha khanyisile khayelihle khethiwe
        kholwani khulekani khumbo khumbulani kibet kiiza kimani kioko kipchoge kipkorir kiplagat kiprono
        kiprotich kizza kombo kondanani kondwani kuda kudakwashe kudzai kudzaiishe kudzaishe kudzanai kumbirai
        kumbirayi kumbukani kunda kundai kupakwashe kurai kutenda kuziva kuzivakwashe kwikiriza kyalo
        langelihle learnmore lethokuhle limbani limbikani lindani lindiwe lisa londiwe lovemore loveness
        lubona lungelo lungile lusungu luyanda luyando lwandile lwazi lweendo macharia madalitso maidei
        maideyi maina maita makadzashe makaita makame makanaka makatendeka makomborero manatsa mandipa mandisa
        mandla mandlenkosi masimba mati mavhuto mavis mazvita mbabazi mbongeni mduduzi mehluli melusi methembe
        minenhle mkhululi mlungisi mphatso mthabisi mthandazo mthokozisi mthulisi mubanga muchaneta muchengeti
        mudiwa mufaro mugabo mugisha mukai mukamana mukasa mukudzei mukundi mulenga mumbi mumo munashe munesu
        munotida munyaradzi musa musafare musiwa musoke musonda mutale mutesi muthama muthoni mutinta
        mutsawashe mutua muzi mwai mwaita mwajuma mwanaidi mwangi mwansa mwape mwayi mwazvita mwende mwikali
        mwila mxolisi mzingaye nabukenya nakato nakimuli nalubega namubiru namukasa nankya nansubuga nantongo
        nassali natasha natsai natukunda nchimunya ndayisenga ndinda nduku ndungu neema nenyasha netsai
        ngaakudzwe ngoni ngonidzashe nhamo ninsiima niwamanya niyonzima njabulo njeri njoki njoroge nkosana
        nkosi nkosilathi nkosinathi nkululeko nkurunziza nobuhle nokutenda nokuthaba nokuthula nomagugu
        nomalanga nomathemba nomatter nombulelo nompumelelo nomsa nomusa nomvula nomvuyo nonhlanhla nontando
        nosizo nothando nozipho nqaba nqobile nqobizitha nshimiyimana ntando ntokozo ntombenhle ntombi
        ntombizodwa nyambura nyaradzo nyarai nyasha nyashadzashe nyengeterai nyevero ochieng odhiambo odongo
        okello okoth omondi onyango opiyo otieno ouma owino paida paidamoyo pamidzai panashe passmore pedzisai
        pendo petronella phathisani philani phumlani phumuzile qhawe qinisela qiniso rajabu ramadhani rambai
        raviro regai rehema ronald ropafadzo rotich rudo rudorwashe rufaro rugare rukudzo rumbi rumbidzai
        rungano ruramai rutendo ruvarashe ruvheneko ruvimbo ruzivo rwendo s'phiwe saida saidi sakhile salama
        samkelo samukeliso sandile sanele sbu sekai sekayi selemani shabani shamiso shingai shingirai shupikai
        shuvai sibongile sibonginkosi sibusiso sichelesile sifiso sikhanyiso sikhululekile sikhumbuzo
        silibaziso silindile simangaliso simba simbai simbarashe sindiso sinikiwe sinothando siphathisiwe
        siphiwe sipho sithabile sithembile sithembiso sizani sizwe ssebunya subira sukoluhle syokau tadiwa
        tadiwanashe tafadzwa takondwa takudzwa takunda takura tamanda tamandani tambu tambudzai tanaka
        tanatswa tanisa tanyaradzwa taona tapfuma tapiwa tariro tarisai tashinga tatenda tatu taurai tavengwa
        tavonga tawananyasha tawanda temba tendai tererai thabani thabiso thabo thamsanqa thandeka thandekile
        thandi thandiwe thando thandolwenkosi themba thembani thembekile thembelani thembelihle thembi
        thembinkosi thenjiwe thoko thokozani thokozile thubelihle thulani tichaona tinashe tinaye tinevimbo
        tinomuda tinotenda tiripano tiwonge tiyamike tiyanjane tofara tonderai tongai towera tsitsi tsungai
        tsvakai tumusiime tumwine tungamirai umuhoza umutoni upendo uwase uwimana vela velile vimbai
        vimbainashe vimbiso vimbo vonai vongai vusa vushe vusumuzi wacera wachira wadzanai wairimu waithera
        wambui wanangwa wangari wangui wanja wanjiku wanjiru wasswa wezi wonai wongai xolani xolile yamikani
        yamurai yananai yankho yeukai zandile zanele zawadi zenzele zibusiso zikomo zinhle zivai zivanai zodwa
        zolile zororo zuhura zuva zvaipa zvanaka zvichapera zvidzai zvikomborero zwelibanzi zwelithini
        """
}
