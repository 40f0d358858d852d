import Testing

@testable import ReportFormats

@Suite struct CountingSystemTests {
  @Test(arguments: [
    (0, "零"), (10, "十"), (19, "十九"), (20, "二十"), (100, "一百"), (101, "一百零一"), (110, "一百一十"),
    (1010, "一千零一十"), (1001, "一千零一"), (2026, "二千零二十六"), (10_001, "一万零一"), (110_000, "十一万"),
    (12_345_678, "一千二百三十四万五千六百七十八"),
  ])
  func `Chinese names gaps and leaves out one at the start only`(number: Int, label: String) {
    #expect(CountingSystem.chinese.label(number) == label)
  }

  @Test(arguments: [
    (10, "十"), (101, "百一"), (110, "百十"), (1111, "千百十一"), (2026, "二千二十六"), (10_000, "一万"),
  ])
  func `Japanese leaves out one and gaps`(number: Int, label: String) {
    #expect(CountingSystem.japanese.label(number) == label)
  }

  @Test(arguments: [(10, "壹拾"), (101, "壹佰零壹"), (10_010, "壹万零壹拾")])
  func `legal Chinese leaves out nothing`(number: Int, label: String) {
    #expect(CountingSystem.legalSimplified.label(number) == label)
  }

  @Test(arguments: [Int.min, -1, 100_000_000, Int.max])
  func `beyond eight digits there is no label`(number: Int) {
    #expect(CountingSystem.korean.label(number) == nil)
  }
}
