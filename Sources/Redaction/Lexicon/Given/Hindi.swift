extension Lexicon {
    /// Given names of Hindi, Gujarati and Punjabi in India.
    ///
    /// Statistic: Office for National Statistics, Baby names; India counts none.
    static let hindi = """
        aarav aarti aarushi aarya abhay abhijit abhinav abhishek adarsh aditi aditya advait agastya ajay ajit
        akanksha akash akhil akshara akshat akshay alka alok aman amar amarjit amba ambika amit amita amitabh
        amol amrik amrit amrita amritpal anand ananya angad anika aniket anil anirudh anisha anita anjali
        anjana anju anjum ankit ankita ankur anmol anshul anuj anupam anuradha anushka aparna aradhya archana
        arjun armaan arun aruna arvind arya aryan ashish ashok ashwin ashwini asmita atharva atul avani
        avinash avneet avtar ayush baljeet baljinder baljit balraj balvinder balwinder bansi bhagwan bhairavi
        bharat bharati bhavesh bhavik bhavika bhavin bhavini bhavna bhumi bhupinder bina binita bipin
        chaitanya champa chandan chandni chandra charanjit charu chetan chetna chirag daksh dalbir daljit
        damini darpan darshan darshana davinder deepa deepak deepali deepika deepti devansh devanshi devika
        dhairya dhara dharmendra dharmesh dharminder dhaval dhruv dhruvi dilip dinesh dipa dipak dipti disha
        divya diya drashti ekta falgun falguni gagan gagandeep ganesh gaurav gauri geeta geetanjali girish
        gita gopal govind gulab gurdeep gurdev gurdip gurinder gurjit gurjot gurmeet gurmit gurmukh gurnam
        gurpal gurpreet gursharan gurvinder hansa harbans harbhajan hardeep hardik haresh harinder harini
        harish harita harjeet harjinder harjit harkirat harleen harman harmeet harnoor harpal harpreet harsha
        harshad harshil harshita harsimran harvinder heena hema hemal hemant hemlata hetal himanshu hiral
        hiren hitesh hrithik inder inderjit inderpal indira indu ira isha ishaan ishaana ishan ishani ishita
        jagdeep jagdish jagjit jagtar jahnavi jai jaideep jaidev jaimin janaki janki japneet jasbinder jasbir
        jasdeep jashan jaskaran jaskirat jasleen jasmeet jaspal jaspreet jasvinder jaswant jaswinder jatin
        jatinder jay jaya jayant jayesh jayna jayshree jigna jignesh jinal jinesh jitendra jitesh joginder
        jyoti jyotsna kabir kajal kala kalpana kalpesh kalyani kamal kamala kamaljit kamini kamlesh kanchan
        kanika kanta kapil karamjit karan karanveer karishma karthik kartik karuna kashvi kaushik kavita kavya
        kejal keshav ketan keya khushboo khushi khyati kiran kirit kirpal kirtan kirti kishan kishore komal
        krina kripa krish krisha krishan krishna krishnan krupa krutika kuldeep kuldip kulvinder kulwant
        kulwinder kumari kunal kundan kusum lakhbir lakhvinder lakshmi lalita lata laxmi leela lekha lina
        lokesh madan madhav madhavi madhu madhur madhuri mahendra mahesh malti mamta manan manas manav mandeep
        mandip mandira mangal manik manish manisha manjeet manjinder manjit manju manjula manmeet manoj
        manpreet mansi manvi manvir maya mayank mayur mayuri meena meenakshi meera meeta mehak mehul mihir
        milan milap milind mira mital mitali mitesh mitul mohan mohinder mohini mohit mona mridula mukesh
        mukta mukul muskan nachhatar naina nalin nalini nanak nandini nandita narayan narendra naresh narinder
        narmada navdeep naveen navin navjot navneet navpreet navraj neel neela neelam neelu neeraj neerja
        neeta neetu neha nidhi nihal niharika nikesh nikhil nikhita nikita nikki nikul nilam nilesh nimesh
        nimisha nimrat niraj niral nirav nirmal nirmala nisha nishant nishi nita niten nitesh nitin nitish
        nitya niyati ojas omkar padma palak pallavi palvinder pankaj parag paramjit paras paresh parmesh
        parminder parmjit parth parul parvati pavan pawan payal piyush pooja poonam prabha prabhdeep prabhjot
        pradeep pradip pragna prakash pramod pranali pranav pranay pranjal prashant pratap prateek pratibha
        pratik pratiksha praveen pravin preet preeti prem prema premal pritam priti pritpal priya priyal
        priyanka priyansh puja pujan punam puneet punita purnima purvi pushpa rachit rachna radha radhika
        raghav rahul raj raja rajan rajani rajat rajbir rajdeep rajeev rajendra rajesh rajinder rajiv rajkumar
        rajni rajnish rajpal rajvinder rajwinder rakesh rakhi rama raman ramandeep ramesh rameshwar ramila
        ranbir ranjana ranjeet ranjit ranveer rashi rashmi rashmika ratan rati ravi ravinder ravindra rekha
        renu renuka resha resham reshma richa riddhi rina rinku rishabh rishi ritesh ritika ritu riya rohan
        rohini rohit ronak roopa roshan roshni ruchi ruchika ruchita rudra rupa rupal rupali rupinder rushil
        sabita sachin sadhana sagar sahana sahib sahil samar samarth sameer sameera samir sandeep sandhya
        sandip sangeeta sangita sanjana sanjay sanjeev sanjiv sanket sapna sarabjit sarika sarita sarla saroj
        saroja sarojini satbir satinder satish satnam satpal satvinder saurabh saurav savita savitri seema
        sejal shaan shabad shaila shailesh shakti shalini shamit shankar shanta shanti sharad sharda sharmila
        shashank shashi sheel sheela sheetal shefali shikha shilpa shilpi shital shiva shivam shivang shivani
        shivraj shobha shobhana shraddha shreeya shrey shreya shreyas shriya shruti shubham shweta shyam
        shyama siddharth siddhi simar simran simranjit simrat sita smita smriti sneh sneha soham sohan soma
        sona sonal sonali sonam sonia sonika sonu srishti subhash sudha sudhir sugandha suhana suhani sujata
        sukanya sukhbir sukhdeep sukhdev sukhjinder sukhjit sukhminder sukhpreet sukhraj sukhvinder sukhwinder
        sulakshana suman sumedha sumeet sumit sumita sumitra sunaina sunanda sundeep sundip sunil sunita
        supriya suraj surbhi surekha surendra suresh surinder surjit surya sushil sushila sushma swapnil
        swaran swarn swati tanay tanmay tanuja tanvi tanya tara taran taranjit tarlochan tarsem tarun taruna
        tej tejal tejas tejinder tejpal trilok trupti trusha tulsi tushar uday udit uma umesh unnati upasana
        urmila urvashi urvi usha uttam vaibhav vaishali vaishnavi vandana vanita vansh varinder varsha varun
        vasant vasanti vasudev vedant vedika veena veer vibha vidhi vidya vihaan vijay vijaya vikas vikash
        vikesh vikram vimal vimala vinay vinaya vineet vineeta vinita vinod viraj viral viren virender
        virendra viresh virinder vishal vishali vishnu vishwa vivaan vivek vrinda vyom yamini yash yasha
        yashika yashoda yashvi yatin yogesh yogita yuvraj zeel
        """
}
