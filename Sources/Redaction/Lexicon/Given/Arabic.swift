extension Lexicon {
    /// Given names of Arabic.
    ///
    /// Statistic: Office for National Statistics, Baby names.
    static let arabic = """
        aamina abbas abdallah abdelaziz abdelhamid abdelkader abdelkarim abdelrahman abdulaziz abdulhamid
        abdulkarim abdulmalik abdulrahman abdulsalam abed abeer abir adel adham adnan afaf ahlam ahmad ahmed
        aicha aida aisha akram ala alaa ali alia aliya alya amal amani amat amel amer amin amina amine amir
        amira amjad ammar amna anas anfal anis anisa anwar aqeel areej arif arwa asaad asala ashraf asma asmaa
        assia aws aya ayad ayah ayat ayman aymen ayoub aziza azzam badia badr bahaa bahija bahiya baker bakr
        balqees balqis baraa baraah basel basem bashar basheer bashir basil basma bassam bassel batoul batul
        bayan bilal bouchra boutros brahim burhan bushra buthaina chaima dalal dalia dania dareen dawood dhia
        dhiaa dhuha dima dina djamel doaa doha donia driss dua duaa dunia elham elias emad eman esraa eyad
        fadel fadhil fadi fadia fadila fadwa fady fahad fahd faiza farah farida faris farouk farouq fatema
        faten fathi fatiha fatima fatin fatma fawaz fawzi fawzia faycal fayez fayza ferhat fida fidaa firas
        fouad fuad ghada ghadeer ghaith ghalia ghassan ghazal ghazi ghina habib habiba hadeel hadi hafsa
        haidar haitham hajar hakam hakim hala halima hamada hamdan hamid hamida hammad hamoud hamza hana hanaa
        hanan haneen hani hania haniya hareth harith haroun hasan hashem hashim hasna hasnaa hassan hatem
        hayat haydar hayfa hazem hazim heba hela hiba hicham hikmat hind hisham hoda hosni hossam houda houria
        houssam huda hudhaifa huriya husam husayn hussam hussein ibrahim ibtisam ihab ikhlas ikram ilham ilyas
        imad iman imane imran inaam inas inaya intisar iskander ismail isra israa iyad jaafar jaber jabir jad
        jafar jalal jamal jamil jamila jana janan jannah jassem jassim jaudat jawad jawaher jibril jihan jinan
        joud jouri jumana kadhim kais kamal kamel kamila karam karar kareem karim karima kassem kawthar
        khadija khaldoun khaled khalid khalifa khalil khaoula khawla kholoud khudair khulud laith lama lamia
        lamis lamya lana latifa layal layan layla leen leila lina linah lotfi louay loubna luay lubna lujain
        lujayn maha mahdi maher mahir mahmoud mahmud maisa maissa majd majda majed majid makram malak malek
        malik malika mamdouh mamoun manal manar mansour maram mariam marouane marwa marwan maryam mawada maya
        mayar maysa maysoon mayssa mazen mehdi meriem meryem mimouna mohamad mohamed mohammad mohanad mohannad
        mohsen mokhtar mona moncef monther mouna mounir mourad mousa moussa moustafa muaath muadh muath
        mubarak mudar muhannad mujahid mukhtar muna munir munira munther murad murtada musab mustafa muthanna
        muwaffaq nabeel nabil nabila nada nader nadia nadim nadir nadya naeem naela nagham nahla naim naima
        najah najat najib najla najlaa najm najwa narjis nasima nasrin nasser nassim nawaf nawal nawar nayla
        nazar nazha nazih nesrine nevin nibal nidaa nidal nihad nihal niveen nizar noha noor nora nouha nour
        noura noureddine nouri nuha nura nuri nuwara obada odai ola omar omnia omran osama othman oumaima
        oussama qais qasem qasim qusai qusay rabab rabah rabia rabie racha rachid radwan raed rafa rafat rafik
        rafiq raghad ragheb rahaf rahma raja rajaa rama rami ramia ramy ramzi rana randa raneem rania ranim
        raouf rasha rashad rashed rashid rawan rawda rayan rayhana razan reda redouane reem reema rehab reham
        riad riadh rida ridha rihab rima rimas ritaj riyad roaa roba rola ronza rouba rouqaya ruba rula ruqaya
        ruqayya saad saadi saadia saba sabah sabreen sabri sabrina saddam sadia sadiq safa safaa safia safiya
        safwan sahar saida saif sajida sajjad sakina salah saleh salem salih salim salma salman salwa sama
        samah samar sameh samer sami samia samir samira samy samya sana sanaa sara sarab sawsan sayed seif
        selim shadi shadia shahad shahd shaima shaimaa shaker shakir shams sharif shatha sherif sherine shihab
        shireen siham sihem sirine sofiane soha sondos souad soufiane soukaina soumaya suad subhi sufyan suha
        suhail suhaila suhair sukaina sulaiman suleiman sumaya suzan taghreed taha tahani taher tahir taim
        tala talal talib tamer tamim taoufik tarek tareq tariq tasneem tasnim tawfiq taysir thaer thamer thana
        thuraya tuqa uday usama wael wafa wafaa wahid wahida wala walaa waleed walid warda wasan wassim widad
        wijdan wisam wissal wissam yacine yahia yahiya yahya yamina yaqoub yara yaser yasin yasir yasmin
        yasmine yassin yassine yosra younes younis yousef yousif yousra youssef yunus yusra yusuf zaher zahia
        zahra zaid zain zaina zainab zakaria zakariya zaki zakia zayd zayn zaynab zeina zeinab ziad zied zine
        zineb ziyad zohra zouhair zoulikha zuhair zulaikha zuleikha
        """
}
