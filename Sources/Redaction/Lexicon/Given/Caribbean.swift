extension Lexicon {
    /// Given names of the English-speaking Caribbean.
    ///
    /// Statistic: Registrar General of Jamaica, names of newborns.
    static let caribbean = """
        akeela akeem alicia aliyah althea andre andrene anika antwan ashantae ashanti audley beres beresford
        bevon byron calvin carlton cassandra cecil chanice chantal chantel charmaine chevelle chevonne cicely
        clayton cleopatra clinton clive clovis collin conrad cordell coretta courtney curtis cynthia dahlia
        dajuan damien damion daniele danique darnell darren davion dawnette dayton deandra deandre dejon
        dejuan delano deloris delroy denecia denise denroy denzel denzil deon deonte dequan derrick derron
        deshaun deshawn desiree desmond devonte deya dionne djimon donavan donnette donovan doreen dorian
        dorrel drusilla dwayne dwight earlene ebony edris eldon elkanah ellesha elroy elvira enid erica
        ernestine errol esmie eulalee eulie euphemia everald ezekiel fabian fayann faydene fitzroy floyd
        franklyn gareth garfield garvin germaine gladstone glenford glenmore glenroy gloria grantley hansel
        hermine hopeton horace hyacinth icilda ilene imani ionie isaiah isha ishmael isola jabari jada jaheim
        jahmal jahmar jahmiel jahnoy jahvon jamal jamar jamarl jamel janelle janique jaquan jasmine javaughn
        javon jawad jaydon jelani jermaine jerome jevaughn jevon jhanelle jodian jodiann johneil joneil
        josette judian kadeem kadian kadijah kahlil kaleb kamara kamari kameka kareem karlene kayann kaydene
        kaydian keisha keishawn keith kemar kemoy kendra kenesha kenrick kenroy kenyatta kerisha kerron
        keshawn keshia kevaughn khadeem khalil khamani kiesha kimarley kimberly kimoya kirk kishawn krishawn
        kristoff kwabena kymani kyron lanique lascelles latanya latasha latifah latonya latoya lavern laverne
        lebert lekeisha lennox leroy leslyn levar lorna loxley lucretia luther lynval lystra mabel makeda
        malachi malaika malika marcella marcia marlene marlon marva marvia marvin maurice mavado maxine melvin
        merle merlene merva mervin monique montel moya myrna nadine nadisha nakisha nakita narissa nashawn
        nataki natalee nathaniel natoya neika nekeisha nerissa nicardo nickeisha nickesha nigel norris nyah
        nyasia nyeisha odane odean odette oneil onika oraine orville osbourne oshae oshane oswald othniel otis
        patrice paulette percival phylicia porsha portia quashie quentin quianna raheem rashaad rashaun
        rashawn rasheeda ravaughn rayon reon reshawn rhianna rohan romaine romario romell ronaldo rosalee
        rosetta roshane rovel roxroy rupert samoya sanjay sasha shadae shaday shakeel shakeem shakira shakur
        shamar shamari shamika shamoy shanae shanelle shanice shaniqua shanique shantae shantel shantelle
        shaquan shaquana shaquille sharlene sharnae shavon shawna shawnette sheldon shelly shereece sherene
        sherika sherman shernette sheryl shevon sheyenne shian shontelle simone stacyann stedman sylvan symone
        tafari taharka tajae tajay taneisha tanesha tania tariq tashana tashoy tavia tenisha tennyson terrel
        terrell terrence thaddeus thelma theodora tiana tianna timoya tishana toussaint trevaughn trevon
        tricia trishana trudyann tyreek tyreke tyrell tyrese tyrique tyrone ucal uriah valda vashti velma
        vernal veronica vincia vinette vivia vivienne wendell wilbert wilma winnifred winsome winston worrell
        xavia yanique yannick yohan yolande yvonne zadie zanique zaria zekiel zelma zeniqua zola zoya
        """
}
