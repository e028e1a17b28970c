extension Lexicon {
    /// Given names of Akan, Ewe and Ga.
    ///
    /// Statistic: Ghana counts no names: day names, and those that the Office for National Statistics counts.
    static let akan = """
        aba abena abenaa abla adjei adjoa adjoba adom adoma adwoa adzo afi afia afiya afrakoma afriyie afryea
        afua agyeiwaa agyeman ajara ajoa akofa akomea akorfa akos akosiwa akosua akoto akpene akrofi akua
        akuba akuvi akwaku akwasi akweley akyaa ama amankwah amba amma amoako ampofo ampomah anane animwaa
        ankoma ansah antwi araba asabea asamoah asantewa asantewaa asare aseye asi asiedu awurabena awuradwoa
        baaba baah badu barima bediako boahemaa boakye boatemaa boateng dede dela delali dzidzor dzifa ebo
        edem edinam edudzi edwina efe efia efo efua ekow ekua ekuba ekuwa elikem elikplim elinam emefa enam
        enyo enyonam enyonyam esenam esi essie eyram fafa fafali fiifi frema gifty kafui kekeli kesewaa klenam
        kobby kobina kodwo kofi kojo konadu korkor korleki kukua kumi kuukua kwabena kwadwo kwaku kwakye kwame
        kwamena kwamina kwao kwartemaa kwarteng kwasi kweku kwesi kyeremeh kyerewaa lariba maabena maadwoa
        maame mansa mansah manu mawuena mawuko mawuli mawunyo mensah naa naana nanaama nhyira nii nkrumah
        nyamekye nyamekyeh nyankomago nyarkoa obaa obaapa obrempong ofori oforiwaa ohemaa ohene oheneba
        ohenewaa okyere opoku osei owusu poku pokuaa prempeh sedem sedinam sefakor selasi selasie selikem
        selom selorm sena senam senanu senya senyo serwaa sesi setor sika tawiah tenkorang tetteh worlanyo yaa
        yaaba yaayaa yao yaw yawa yayra yeboah zanetor
        """
}
