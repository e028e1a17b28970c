extension Lexicon {
    /// Given names of Vietnamese, and of Thai and Filipino.
    ///
    /// Statistic: Vietnam counts no names: Statistics Norway and the Office for National Statistics count
    /// them.
    static let vietnamese = """
        analyn anh anhtuan apinya arthit bao baochau baongoc bayani bich binh bong buu cam canh chalerm chau
        chi chien chinh chung corazon cuc cung cuong dalisay dan danh dao diem diep dieu dieulinh dinh doan
        dodong dong du duc duong duy duyen gia giang giao giap hai hanh hao hau hien hieu hoa hoai hoan hoang
        hongnhung hua huan huong huu huy huyen huynh ich imelda inday jennelyn jhon jomar jovelyn kamon kanya
        kha khai khang khanh khanhlinh khiem khoa khoi khue khuong kien kieu kim kittisak ky lam lan lanh lap
        lien ligaya linh loi luan luong luu luyen luzviminda ly maianh malee manh maricel marites minh nam
        nattapong nga ngan nghi nghia nghiep ngo ngoan ngoc ngocanh nguyen nguyet nha nhan nhat nhi nhien nhu
        nhung nhut ninh noi nok nong nu oanh phan phat phi phong phu phuc phung phuoc phuong phuonganh
        pimchanok ploy prasert preecha quan quang quoc quoi quy quyen quyet quyn quynh quynhanh rizalina
        rodelio rodrigo rosalinda rowena sam siriporn somchai sompong somsak suda sunee suong supaporn sy tai
        tam tanawat thach tham thanakorn thang thanh thanhthao thao thi thien thieu thinh tho thoa thoai thoi
        thom thuan thuat thuc thuong thuy thuyduong thuyen thuyet thuylinh tien tieu tinh tran trang tri trieu
        trinh tron trong truc trung truong tu tuan tuananh tung tuoi tuong tuyen tuyet uy uyen vien viet vinh
        vo vu vuong vy wanida wichai wirat xuan xuyen
        """
}
