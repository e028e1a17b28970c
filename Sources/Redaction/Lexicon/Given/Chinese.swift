extension Lexicon {
    /// Given names of Chinese, and of Japanese and Korean.
    ///
    /// Statistic: Ministry of Public Security of China, National report on names; Meiji Yasuda, names of
    /// newborns in Japan.
    static let chinese = """
        aiguo aihua ailing anqi baihe baoying beibei binbin bingbing bingwen biyu bo bohan bolin bowen caihong
        chang changming chao chaoxiang chen chenchen cheng chenguang chengyu chenxi chenyu cheukman cheukyin
        chiming chingyi chiwai chun chunho chunhua chunkit chunli chunmei chunyan cuifen dan dandan dawei
        dehua deming dohyun dong donghyun dongmei dongsheng enlai eunbi eunji fangfang fei feifei feng
        fengying fu fuhua gengxin guang guangli guanting guiying guo guofeng guoqiang guowei haeun hai haibo
        haifeng haitao haiyan han hana hanwen hao haoran haoyu haruka haruto heitung heng hiroki hiroshi
        hiroto hiuching hoiching hoitung hoiyan hokyin hongmei hongwei hongyan honyin hua huan hui huifang
        huiling huimin huiqing huiying huizhong hyejin hyunjin hyunwoo jia jiahao jiahong jiahua jiahui jiajia
        jiali jialing jiamin jian jiang jianguo jianhua jianjun jianming jianping jianwei jiao jiawei jiaxin
        jiayi jiayu jie jiho jihoon jimin jin jing jingjing jingwen jingyi jingyu jinhai jinhua jinping jintao
        jinxia jiwoo jiyoung juan junfeng junhao junjie junling junwei kaito kaiwen kamfai kaming kamlun kang
        kaori kawai kayan kazuki ke keiko kenji kenta kexin kitling kun kunlun kwokwah laiping lan lanfang
        lanying lei li lian liang lifen lihua lijuan lili liling limei limin lin ling lingling liping liqin
        lixia liyan liying liyuan lokyan lokyi longwei lu lulu luoyang manwai mayumi megumi mei meifang meifen
        meihua meijuan meili meilin meiling meiyee meiyi meiyu meizhen meng mengjie mengqi mengyao mengyu
        mengyuan michiko mika ming minghei minghui mingmei mingming mingxia mingyu mingze minho minji minjie
        minjun minseo miyuki muchen na nannan naoki ning ningning niu noriko pakho pei peipei peng pengfei
        pingping poyee puiman puiyee qi qian qiang qianqian qianyu qiao qiaolian qin qing qinghua qingling
        qingqing qingyuan qiong qiqi qiu qiuyan qiuyue quan renjie rong rongrong rou rouxi ruidong ruihan
        ruixue ruolan ruoxi ruyi ryota saiwah sakura satoshi seojun seoyeon seoyun shan shanshan shaohua
        shaoqing sheng shengli shi shihan shihong shinji shota shu shuai shuang shuangshuang shufang shufen
        shuhua shui shulan shuling shumin shuyi shuyuan shuzhen sicheng sihan siqi siuling siuming siyu siyuan
        soojin soomin sooyoung sora sumyi sunghoon suqin suyin suying szeming szewai takashi takumi taotao
        tian tianming tianyi tianyu ting tingting tomoko tongtong tszching tszhin waikit wailing waiman
        waiming wanying wei weidong weihong weijie weijun weilin weimin weiming weiping weiwei weizhe wen
        wenbin wenbo wenhao wenhua wenjie wenjing wenjun wenli wenling wenqian wenting wenwen wenxin wenyan
        wingshan wingsze wingyan wingyi wu xia xian xiang xianghua xiangyu xiao xiaobo xiaochen xiaodan
        xiaodong xiaofei xiaofeng xiaogang xiaohan xiaohong xiaohua xiaohui xiaojian xiaojie xiaojing xiaojun
        xiaolan xiaolei xiaoli xiaolian xiaoling xiaolong xiaomei xiaomin xiaoming xiaoping xiaoqian xiaoqing
        xiaotong xiaowei xiaowen xiaoxia xiaoxin xiaoyan xiaoyi xiaoying xiaoyu xiaoyun xin xing xinghua
        xingyu xinran xinya xinyan xinyi xinyu xinyue xiu xiulan xiuli xiuling xiumei xiuqin xiurong xiuying
        xiuyun xiuzhen xixi xu xuan xuanyi xue xuefeng xuehua xueli xueling xuemei xueqin xueqing xueying xun
        yahui yalin yaling yan yanan yanbin yang yangyang yanhong yanhua yanjun yanlin yanling yanmei yanping
        yanyan yanyu yao yaoyao yaping yating yatlong yawen yaxin yeewah yejin yi yibo yichen yifan yifei
        yihan yijun yilin yimin yiming yin ying yingjie yingying yingyue yiping yiran yiting yiuming yiwen
        yixin yixuan yize yoko yong yonggang yonghua yongjun yongliang yongmei yongqiang youngmin youwei yu
        yuan yuanyuan yubin yuchen yue yuehua yueming yuenling yueying yufei yufen yuhan yuhang yuhua yui
        yujia yujie yujing yuka yukiko yukling yulan yulin yuling yulong yumei yuming yun yuna yunfei yunhan
        yunlan yunxi yunyun yuqi yuqing yurong yushan yusheng yuting yuto yutong yuwei yuxi yuxiang yuxin
        yuxuan yuyan yuyang yuying yuzhen zedong zeyu zhan zhang zhaohui zhe zhen zhenfang zheng zhengyu
        zhenhua zhenyu zhenzhen zhi zhihao zhihong zhihua zhijian zhijun zhilan zhimin zhiming zhiqiang zhiwei
        zhixin zhiyong zhiyuan zhong zhonghua zhou zhu zhuang zhuo zihan zihang zihao zijing zilin zimo ziqi
        zirui zitong zixin zixuan ziyang ziyi ziyu zongying
        """
}
