import Lines
import Testing

@Suite struct SourceTests {
    /// The values that SipHash-2-4's authors give for inputs of 0 to 7 bytes.
    @Test func `a source is the keyed hash of an address, the same in every process`() {
        let key = SourceKey(0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908)
        let hashes: [UInt64] = [
            0x726F_DB47_DD0E_0E31, 0x74F8_39C5_93DC_67FD, 0x0D6C_8009_D9A9_4F5A, 0x8567_6696_D7FB_7E2D,
            0xCF27_94E0_2771_87B7, 0x1876_5564_CD99_A68D, 0xCBC9_466E_58FE_E3CE, 0xAB02_00F5_8B01_D137,
        ]
        for (count, hash) in hashes.enumerated() {
            #expect(Source((0..<UInt8(count)), key: key).number == hash)
        }
    }

    @Test func `another key makes another source of an address`() {
        let address: [UInt8] = [192, 168, 1, 20]
        #expect(Source(address, key: SourceKey(1, 2)) != Source(address, key: SourceKey(1, 3)))
        #expect(Source(address, key: SourceKey(1, 2)) != Source(address, key: SourceKey(2, 2)))
        #expect(Source(address, key: SourceKey(1, 2)) == Source(address, key: SourceKey(1, 2)))
    }
}
