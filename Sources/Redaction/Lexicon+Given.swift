extension Lexicon {
    /// Given names that are no English words, no places and no month.
    static let givenNames = """
        aaliyah aaron abbie abby abdul abdullah abigail abdi abu adam ade adele adrian adriana ahmad ahmed aidan
        aiden aileen aimee aisha ajay alan alana alasdair alastair albert alejandra aleksandra aleksander alex
        alexander alexandra alexandru alfie alfred ali alice alicja alina alisha alison alistair aliyah allan
        allison ama amanda amara amelia amelie amina amir amira amit amjad amy ana anastasia andre andrea andreea
        andrei andrew andrzej aneta angela angie angus anish anita anjali ann anna annabel anne annette annie
        anthony antoni antonia antonio anwar archie aria ariana arjun arman arran arthur arun arya asad asha ashley
        asif asma astrid athena aubrey audrey ava ayaan ayan ayesha ayla aysha aziz
        babajide barbara barney barry bartosz beata beatrice becca becky bella ben benjamin bernadette bernard
        beth bethan bethany betty bev bianca bilal bob bobbie bobby boris brandon brenda brendan
        brian bridget brody bronwen bronwyn brooklyn bruce bryan bryn bryony
        caitlin caitlyn callum calum cameron camilla cara carl carla carmen caroline carolyn carys cassie catalin
        catherine cathy catrin cecilia cerys chantelle charlene charles charlie chelsey cheryl chiara chidi
        chinedu chioma chloe chris christina christine christopher chukwu ciara cian cillian cindy claire clara
        clare claudia clive colette colin colleen connor conor conrad corey courtney craig cristian cristina
        cynthia daf dafydd dan daniel daniela daniella danielle danny daphne darius darren dave david davina
        dawid dean debbie deborah debra declan deepa deepak deirdre delyth denise dennis derek dermot desmond
        dev devi dewi diana diane diego dilys dimitri diya dmitri dominic dominik dominika donna doreen doris
        dorota dorothy doug douglas duncan dwayne dylan
        ebony eddie edith edmund eduardo edward edwin eileen eilidh eira eirlys ekaterina elaine eleanor elena
        eleri elif elijah elin elinor eliot elisa elise eliza elizabeth ella ellen ellie elliot elliott ellis
        eloise elsa elsie elspeth elwyn emeka emil emilia emily emlyn emma emmanuel enid enzo eric erica erik
        erin ernest esme esra esther ethan ethel eugene eunice euan eva evan evelyn evie ewa ewan ezra
        faisal farah farhan farid farooq fathima fatima fatma fergus ffion finlay finley finn fiona florin folake
        fran frances francesca francis francesco frankie fraser fred freddie freddy frederick freya
        gabriel gabriela gabriella gail gareth garry gary gavin gaynor gemma geoff geoffrey george georgie
        geraint gerald geraldine gerard gethin gill gillian gina giovanni giulia gladys glen glenda glenn gloria
        glyn glynis gordon graeme graham greg gregor gregory greta grzegorz gulsen gurpreet gustavo gwen gwenda
        gwilym gwyn gwyneth gwynfor
        habib hadi hadiya hafsa haider hailey hamid hamish hamza hana hanif hannah harjit harley haroon harpreet
        harriet harry harvey hasan hassan hattie hayden hayley hazel heather heidi helen helena helga henrietta
        henry hilary hilda howard hubert hugh hugo huw hussain hussein
        iain ian ibrahim idris ieuan ifan ifeoma iga igor ilona imani imogen imran ines ingrid ioan ioana iolo
        iona ionut irena irene irina iris isaac isabel isabella isabelle isaiah isha isla ismail isobel issac
        ivan ivana iwan iwona izabela izzy
        jackie jackson jacob jacqueline jacqui jake jakub jamal james jamie jamila jan jana jane janek janet
        janice janine jared jarek jasmin jasmine jason javed javier jaxon jay jayden jayne jean jeanette jed jeff
        jeffrey jemima jemma jen jenna jennie jennifer jenny jeremy jermaine jerome jerry jess jesse jessica
        jessie jill jim jimmy jo joan joanna joanne joao jodie joe joel johan johanna john johnny jon jonah
        jonas jonathan jorge jose josef joseph josephine josh joshua josie juan juanita judith julia julian
        julie juliet justin justyna
        kacper kaitlyn kamal kamil kamila kamran karen karim karina karl karol karolina kasia kasper kat kate
        katarina katarzyna katelyn katherine kathleen kathryn kathy katie katrina katy katya kavita kay kayden
        kayla kayleigh keeley keira keiran keith kelechi kelly kelsey kemi ken kenneth kenny kenzie keris kerri
        kerry kev kevin kezia khadija khaled khalid kian kiara kiera kieran kim kimberley kiran kirsten kirsty
        klara klaudia konrad kristina krystian krzysztof kumar kwame kyle kylie kyra
        """
}
