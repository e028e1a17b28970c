extension Lexicon {
    /// Given names of Bengali, Tamil, Sinhala and Nepali.
    ///
    /// Statistic: Office for National Statistics, Baby names; these states count none.
    static let bengali = """
        abarna abdur abdus abida abirami abul aditya afia afroza afsana ajantha akhi akhlaq akila akmal
        alamgir aminul anamul ananthi anbu anika anisur anitha anowar anowara ansar anuja arafat arani
        archchana arifa arifur arman arul arulini arumugam arunthathi asaduzzaman ashik ashraful ashwini asiya
        asma atiqur ayesha azizur babul badrul balakrishnan bashir bavani bavithra bibek bikash binod bishnu
        bushra chamara chaminda chandran chandrika chathura chithra chowdhury dalia devaki dharani dharshan
        dharshini dil dilara dilini dilruba dilshan dinesha dipesh dulal dulani ekramul elango enamul eshita
        eswari fahima fahmida faisal faria farida farjana farzana fatema fazlul ferdous ferdousi firoza forhad
        gajan gajanan gayathri geetha gita gobi golam gopika gowri gunasekaran habibur hafiza halima hamida
        haque haran hari harish hasina hasini hasna hena hiruni hosneara humayra husna ibrahim iffat imtiaz
        indrani ishara ishwarya israt jahanara jahangir jahid jalal jamila jananan janani janith jannat
        jannatul jasim jebunnesa jeevan jegan jesmin jeyanthan jeyanthi joynal jubair juned kabir kabita kajan
        kala kalaivani kamal kamala kamrul kamrun kanagaratnam kanchana karthika kasun kathir kavindu kavitha
        kazi keerthana khadiza khairul khaleda khalil kirubakaran kishanth komathi kugan kumar kumaran
        kumuthini lahiru laila lakmini lakshman lavanya laxmi lipi logan lutfa lutfur luxmi madhavan madushani
        mahalakshmi mahbub mahfuz mahfuza mahin mahmuda mahmudul mainul majeda majid maksud maksuda malar
        malathi malith mamun mamunur manik manimala manira masud masuda masum masuma mathan mathura maya
        mayuran meenakshi mehedi mehjabin mehnaz menaka milan mithra mizan mizanur mohana moin momena mominul
        monir monira moniruzzaman morsheda mosammat mugunthan mujib mujibur mukul munni murad murugan myuran
        nabin nadeesha nadira nahar nahid naima naimul najma najmin najmul nalini nanthini nargis narmatha
        nasim nasima nasir nasrin natarajan nazma nazmin nazmul nazneen nazrul nila nilufa nilufar nimalan
        nimali niraj niranjan niranjana nirosan nirosha nisanthan nishat nithya noor nurul nusrat nuwan
        obaidul omar oviya padmini papia parameswaran parthiban parul parvin pasindu pathum pavithra pavithri
        piraveen polash popy prabin prakriti pramila prasad prasanna prathap pratheepan pratima praveena
        premila priyadharshini puja puvana rabeya rabin radhakrishnan rafia rafiq rafiqul ragavan rahela
        rahima rahman rajeswari rajia rajitha ramanan ramesh ramya ranjan ranjini rashed rasheda rashida
        rathika ravindran rehana rehena renuka rezaul rezwana riaz rima rimi rina rokeya rokshana roshani
        rubel rubina ruksana rukshana rumana rumi runa rupa ruwan sabbir sabina sabrina sachini sadia sadiqur
        sagar saidur saiful saima sajeda sajeevan sajib sajina sajith saleha salma samiha samina samira
        samjhana sandesh sanduni sangeetha sanjeevan sanjida santosh sarangan saranya sarita sasikala sathish
        sathya sayeda saymon selim selina selvam selvi senthil senthuran shafiqul shahana shahanaj shahanara
        shaheda shahida shahin shahinur shahnaz shahriar shajahan shakil shalini shamim shamima shamsul
        shamsun shanthi shanti shapla sharmeen sharmila sharmin sharmini shefa shefali shehan shelina sheuly
        shilpi shirin shirina shohag shohel shrijana sinthuja sinthuri sita sivakumar sivani sobana sriram
        subathra suganthi sujatha sujeevan sultana sumaiya suman sumathi sumi sumon sundaram sunita supun
        suraiya sushmita suthakar suthan swetha syeda tahmid tahmina tamanna tania tanjina tanvir tanzila
        tareq taslima tasnia tasnim thaksha thamilini thanuja tharani tharindu tharshan tharshika tharsini
        thavarajah thilini thivya thulasi thusha thushanthan thushara thuvaragan thuvaraka tofayel towhid
        tuhin udara ujjwal umesh ummay upul ushanthan vaishnavi valli vani varathan vasanthi vasuki vathani
        velan venkatesh vetri vidhya vidura vignesh vijaya vijayalakshmi vimalan vinoth vinothini viththiya
        wahida yalini yamuna yasith yathavan yathusan yeasin yeasmin yoganathan yogarajah zahanara zahed
        zakaria zakia zaman zannat zarin zeba ziaur zinnat zubaida
        """
}
