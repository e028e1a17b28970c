extension Lexicon {
    /// Given names of Kurdish.
    ///
    /// Statistic: No state counts these apart: Statistics Sweden and the Office for National Statistics
    /// count them.
    static let kurdish = """
        agir agit ahmed ako alan amanj amed aram aras argesh ari arman armanj aryan aso asos avan avdo awat
        awaz aza azad azadi azhin azmar bahoz bakhtiar baran baravan barham barzan bave bawer behroz bekas
        beritan berivan berxwedan berzan bestoon bestun bilind biryar botan brusk brwa bryar cemil cesur ciger
        civan ciwan dara darwan dashti daxwaz delovan delshad deman deniz derya deyako dilbar dildar dilgesh
        dilo dilovan dilsad dilshad dilsoz dilxwaz dindar diyako diyar diyari dler doski egid eli erdal evdal
        evin ferhad ferhat ferman feryad firat firmesk gashaw gohdar goran guven hajar haval hawar hawraz
        hawre hawzhin hazhar hejar helbest helin helo hemin hemn hendren heresh hersh hesen heshu heval hevi
        hevin hewa hewin hiwa hogir hoshyar hunar jaf jamal jegr jihan jino jiyan jutyar juwan jwan kajal
        kamaran kamiran kani karox karwan karzan kawa kaywan kazhal kejal khabat khalat khanda kharman khasraw
        khunaw koral kosar kovan kurdo lana lawand lawe lawin lawk leyla lezgin lorin mahabad mani mariwan
        mazlum mehdi mem merdan meryem mewan mezgin miran mirza mizgin mukri nali namo narin narmin naz nazdar
        nazenin nechirvan nergiz nermin newal newroz newzad nian nigar nishtiman niyan niyaz nizar nojin
        nowruz nurhak osman pakhshan parez pari parzhin payam peshang peshawa peshraw peyman peywend pirshang
        pishtiwan poyraz qadir qasim qazi raber rahel rawa rawand raz rebaz rebin rebwar rekan rewan rezan
        rezhna rizgan rizgar rojan rojbin rojda rojen rojhat rojhilat rojin ronahi ronak roni ronya roza rozh
        rozhan rozhgar rozhin rubar runak saad sakar sakine salar saman sarbast sardar sarhad sarkar sarkawt
        sarkew sarman sarwar sarwat savan sefin sercan serdar serhad serhat serkeft sewa seyran shahla shaho
        shanaz shano shapol shavin sherko shervan sherwan sherzad shilan shiler shirin shirwan shivan shko
        shler shna shno shokhan shoresh shwan sidar simko sinur sirwan sivan siwar siyabend solin soma soran
        sozan srwa srwsht suzan taban taha tara tavga tekoshin tofiq torin trifa twana warvin welat xabat
        xalid xanim xebat xecat xece xelat xezal yad yado yekta zagros zahir zana zanyar zardasht zelal
        zerdest zerin zerya zeyneb zhala zhan zhian zhila zhilwan zhino zhiwan zhiyar zhwan zilan zin zinar
        ziryan zozan zozik
        """
}
