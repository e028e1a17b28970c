extension Lexicon {
    /// Given names of Urdu and Punjabi in Pakistan.
    ///
    /// Statistic: Office for National Statistics, Baby names; Pakistan counts none.
    static let urdu = """
        aamir aaqib aatif abdul abdullah abid abida abrar adeeba adeel adeela adil adnan afia afreen afshan
        afzal ahmad ahsan aijaz aiman aisha ajmal akbar akhtar akram aleem aleena ali alishba aliza almas
        altaf amaan amara ambreen ameen ameer amin amina amir amjad ammar aneela anees aneesa anila anisa anum
        anwar aqeel aqib aqsa arbaz areeba areej arfa arfan arif arooj arsalan arshad arslan asad ashfaq
        ashraf asif asim asiya asiyah aslam asma asmat atif atiya attiq attiya awais ayaz ayesha ayub azam
        azeem azhar aziz azra babar badar bakhtawar basharat bashir basit batool benazir bilal bilquis bisma
        burhan bushra danish danyal daud dawood dilawar ehsan ejaz fahad faheem fahim faisal faiz faizan farah
        faraz fareeha farhan farhana farhat farid farida farkhanda farooq farrukh farzana fatima fatimah
        fauzia fawad fayyaz fehmida fida fiza fizza fozia ghazala ghazanfar ghulam gulnaz gulzar habib hafeez
        hafiz hafsa hafza haider hajra haleema hamid hamida hammad hamna hamza hana hanif haniya hareem haris
        haroon hasan hashim hasnain hassan hayat hiba hina hoor huma humaira humayun husna husnain hussain
        ibrar idrees iffat ifrah iftikhar ihsan ijaz ikram ilyas imad imdad imran imtiaz inam inaya inayat
        intizar iqbal iqra iram irfan irshad irum ishaq ishrat ishtiaq isma ismail ismat israr jabbar jabeen
        jahangir jahanzeb jamal jameel jamil jamila jamshed javaid javaria javed javeria jawad junaid kabir
        kainat kaleem kalsoom kamal kamran kanwal karamat kashif kausar khadeeja khadija khalid khalida khalil
        khansa khizar khurram khurshid khushi kinza komal kulsoom kulsum laiba laraib latif liaqat lubna
        luqman madiha maha maham mahboob maheen mahira mahjabeen mahmood mahnoor mahrukh majid malaika maliha
        malka manahil mansoor manzoor maqbool maqsood mariam mariyah maryam masood masuma mazhar mehak mehboob
        mehmood mehnaz mehreen mehrunisa mehwish minahil misbah mishal moeen mohib mohsan mohsin momina
        mubarak mubashir mubeen mudassar muddassir muhib mujahid mujtaba mukhtar mumtaz munawar munazza
        muneeba munir munira murad murtaza musa musarat musharraf mushtaq mustafa muzaffar muzammil nabeel
        nabeela nabila nadeem nadia naeem naeema nafees nafeesa nafisa naheed naila naima najam najeeb najma
        najmul nargis naseem naseer nasim nasir nasreen nauman nausheen naveed nawaz nazar nazia nazir nazish
        nazma neelam niaz nighat nimra nisar noman noor noorjahan noreen noshaba nosheela nosheen nouman
        nusrat obaid omair omer osama parveen parvez parvin pervez qadeer qaiser qamar qasim qayyum qudsia
        rabia rabiya rafaqat rafia rafiq rahat raheel raheela rahila rahim raja rameez ramsha ramzan rasheed
        rashid rashida rauf raza razaq razia reema rehan rehana rehman riaz ribqa rida rifat rimsha rizwan
        robina romaisa romana roshan rozina rubab rubeena rubi rubina rukhsana rukhsar rumana ruqayyah rustam
        saad sabiha sabir sadaf sadaqat sadia sadiq saeed safa safdar safia safina sagheer saghir sahar sahil
        saif saima saiqa saira sajad sajid sajida sajjad sakina saleem saleha salim salma salman samia samina
        samiya samra sana sanam saniya saqib saqlain sarfraz sarmad sarwar sehar sehrish shabana shabbir
        shabir shabnam shafiq shafqat shagufta shahbaz shaheen shahid shahida shahnaz shahrukh shahzad
        shahzaib shaista shakeel shakeela shakil shakila shamaila shamas shamila shamim shams shamsa sharif
        shaukat shazia sheeba shehla shehnaz shehrbano shehryar sheraz shiraz shoaib shuja shumaila sidra
        sikandar sobia sohail sonia subhan sufyan suhail sulaiman sumaira sumayya sumbal sumera summaya
        surayya syeda tabassum tahir tahira tahmina taimoor taimur talha tanveer tanvir tanweer tanzeela taqi
        tariq taseer tasleem tasneem tauseef tayyab tayyaba tehmina tehreem touqeer ubaid ulfat umaimah umair
        umaiza umar umbreen umer urooj usama usman uzair uzma wahab waheed wahid wajeeha wajid wajiha waleed
        waqar waqas wasif wasim yahya yasin yasir yasmeen younis yousaf yousuf yumna yusuf zafar zaheer
        zaheera zahid zahida zahoor zahra zaib zain zainab zaira zakariya zakia zakir zaman zameer zara zareen
        zarina zayan zeba zeenat zeeshan zenab zia zishan zoha zohaib zohra zonaira zoya zubaida zubair
        zulekha zulfiqar zulqarnain zunaira
        """
}
