extension Lexicon {
    /// Given names of Persian.
    ///
    /// Statistic: National Organization for Civil Registration of Iran, names of newborns.
    static let persian = """
        abbas abdolreza abolfazl afsaneh afshin afsoon ahmad alborz ali alireza ameneh amir amirali
        amirhossein amirreza anahita anoush aram arash ardalan ardeshir arezoo arezou arghavan aria arman
        armin armita arnika arsalan arsham artin aryan asal ashkan ashraf ata atash atefeh atena atoosa atousa
        ava aynaz azad azadeh azam azar azin babak bahador bahar baharak bahareh bahman bahram bamdad
        banafsheh baran bardia behdad behnam behnaz behnoosh behrang behrouz behzad bijan bita borzou cyrus
        damoon danesh danial dara dariush darya daryoush davood davoud delara delaram denis donya ebrahim
        ehsan elaheh elham elmira elnaz elyas emad ensieh erfan erfaneh esfandiar eshagh esmaeil esmat
        farahnaz faramarz faranak farangis farbod fardin farhad farhang farideh farimah farnaz farnoush
        farrokh farshad farshid farzad farzaneh farzin fatemeh fereshteh fereydoun firoozeh firouz firuz flor
        forough gelareh ghasem ghazal ghazaleh gholam gholamreza gohar goli golnar golnaz golshifteh habib
        habibeh hadi hamed hamid hamideh hamidreza haniyeh hassan hasti helia hengameh heydar hoda homa
        homayoun hooman hormoz hossein houman houshang iman iraj jafar jahangir jalal jaleh jamshid javad
        kambiz kamran kamyar karim kasra kaveh kayvan kazem keyan keyvan khadijeh khashayar khatereh khosro
        khosrow kian kianoush kiarash kimia kiumars kobra kourosh ladan laleh leila leyla lila madjid mahan
        mahbod mahboubeh mahdi mahdis mahin mahmoud mahnaz mahnoosh mahsa mahshid mahtab mahyar majid mandana
        mani mansour marjan marjaneh maryam marzieh masoud masoumeh maziar mehdi mehran mehrdad mehri mehrnaz
        mehrnoosh mehrshad melika meysam milad mina mirza mitra mohammadreza mohsen mojgan mojtaba mokhtar
        mona monir morteza morvarid mostafa nader nafiseh naghmeh nahal nahid narges nargess naser nasim
        nasrin nastaran navid naz nazanin nazila neda negar negin neshat nika niki niloofar niloufar nima
        nooshin noushin nozar omid parand parastoo pardis parham pari parichehr parinaz parisa parmida parsa
        parvaneh parvin parviz payam payvand pedram pegah pejman peyman pouria pouya raha rahil ramin rana
        rasoul reyhaneh reza rezvan robabeh roghayeh romina roozbeh roshanak rostam rouzbeh roxana roya roza
        ruhollah saba sadaf sadegh saeed saeid saghar sahar saharnaz sajjad sakineh salar saman samaneh sanam
        sanaz sarvenaz sasan sedigheh sepehr sepideh setareh setayesh shabnam shadi shaghayegh shahab shahin
        shahla shahnaz shahram shahrbanoo shahriar shahrokh shahrouz shahrzad shapour sharareh shayan shervin
        shideh shirin shiva shohreh shokoofeh shokoufeh sholeh siamak siavash sima simin sina siyavash sogand
        soghra soheil soheila sohrab somayeh sonbol soraya soroush soudabeh souzan sudabeh taghi taha tahereh
        tahmineh tala tannaz tara taraneh teymour toktam touraj touran vafa vahid vida yalda yasaman yasamin
        yashar yeganeh yousef zahra zal zari zeinab zhaleh zohreh zoya
        """
}

extension Lexicon {
    /// Given names of Dari and Pashto.
    ///
    /// Statistic: Afghanistan counts no names: Statistics Sweden and the Office for National Statistics
    /// count them.
    static let dari = """
        abdul abdulhadi abdulhaq abdullatif abdulrahim abdulrahman adeeba adela adib aimal ajmal akbar akmal
        amanullah amin aminullah anahita anisa anwar aqa aref arezo arian arif arifa arzo asadullah ashraf
        asif assadullah atefa atiqullah azimullah azita aziz aziza azizullah bahar baktash balqis barialai
        baryalai bashir basir basira beheshta benafsha besmellah bibi bismillah breshna burhanuddin darwish
        daud dawar dawood diba dost edris ehsan ehsanullah elaha enayat enayatullah esmatullah fahim fahima
        faizullah farahnaz farhad fariba farid farida faridoon faridullah farkhunda farooq farzana fatana
        fawad fawzia fazal fazel fereshta fida freshta frozan ghafoor ghani ghazi ghezal ghotai ghulam gul
        gulab gulalai gulbuddin gulnar gulsom habib habibullah hafizullah hakim hamayon hamdullah hamed hamid
        hamida hamidullah hanifa hashmat hashmatullah hawa hayatullah hazrat hedayatullah hekmat hekmatullah
        homa homayun huma humaira idrees ihsanullah ikramullah inayatullah ismatullah izatullah jabar jalil
        jamaluddin jamil jamila jamshid jan janan jawad jawid kabir kamal kamran kanishka karim karima
        karimullah khadija khairullah khaleda khalil khalilullah khan khatera khatol khoshal khushal kobra
        kubra laila lailuma lal latif latifa latifullah lema lemar lutfullah madina mahboob mahbooba mahbouba
        mahbub mahmood mahmud mahnaz maiwand malalai maliha manizha mansoor maria mariam marina marwa maryam
        marzia masood masouda massoud masuma matiullah meena mina mirwais mirza mohammadullah mohibullah
        mujgan mujib mujibullah mujtaba mursal muska mustafa muzhgan nabi nabila nadia nafisa nahid najeeb
        najia najib najiba najibullah najla nangyalai naqib naqibullah nargis naser nasima nasir nasirullah
        nasratullah nasrin nasrullah navid naweed nawid nazanin nazia nazir negina nematullah nesar nezam
        niamatullah nilab nilofar nisar noor nooria noorullah noria obaid obaidullah omaid omid orzala osman
        pacha paiman palwasha parwana parwez parwin parwiz pashtana patang qais qasim qudratullah rabia rafi
        rafiullah rahila rahim rahima rahimullah rahman rahmanullah rahmat rahmatullah raihan ramazan ramin
        rashid rasul razia rohullah rona roqia rostam roya ruqia sabera sabir saboor sadaf sadiqullah safia
        safiullah sahar saifullah saifurahman sakhi sakina salim salma samim samira samiullah sardar sarwar
        sayed sediq sediqa sediqullah seeta setara shabana shabnam shafi shafiqa shafiqullah shaheer shahir
        shahla shaima shaista shakib shakiba shakila shams shamsia shamsuddin shamsullah sharif sharifullah
        shekiba sher sherzad shinkai shir shirin shoaib shughla shugufa shukria shukrullah siddiq sima sohrab
        sooma soraya spogmai spozhmai suhaila suhrab sulaiman suliman suraya tahmina tamana tamanna tamim
        tariq tawab tayeba temur torialai torpekai toryalai tufan turyalai wahid wahidullah wais wajiha wali
        waris wasim wazhma wazir wida yalda yama yaqub yasaman yasin younus yunus zabi zabihullah zahir zainab
        zaki zakir zalmai zalmay zaman zarghona zarghuna zarifa zarmina zeba zebo zia ziaulhaq zmarai zohra
        zubair zuhal zulfiqar zulgai
        """
}
