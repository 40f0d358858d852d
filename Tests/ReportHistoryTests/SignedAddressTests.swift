// Which part of an address a storage signs anew at each sending.

import Testing

@testable import ReportHistory

@Suite struct SignedAddressTests {
  @Test(arguments: [
    "https://b.s3.amazonaws.com/r/1.docx?X-Amz-Algorithm=A&X-Amz-Date=D&X-Amz-Signature=S",
    "https://b.s3.amazonaws.com/r/1.docx?AWSAccessKeyId=K&Expires=1&Signature=a%3D",
    "https://b.s3.amazonaws.com/r/1.docx?X-Goog-Credential=C&X-Goog-Signature=S#page",
    "https://b.s3.amazonaws.com/r/1.docx?Policy=P&Signature=S&Key-Pair-Id=K",
    "https://b.s3.amazonaws.com/r/1.docx?sv=2022-11-02&se=2024&sr=b&sp=r&sig=S",
    "https://b.s3.amazonaws.com/r/1.docx?",
  ])
  func `the parameters of the known signatures are dropped`(address: String) {
    #expect(SignedAddress.unsigned(address) == "https://b.s3.amazonaws.com/r/1.docx")
  }

  @Test(arguments: [
    "https://example.org/r?id=7", "https://example.org/r?token=abc", "https://example.org/r?id",
    "https://example.org/r?sp=3&st=4", "https://example.org/r?sig=3&sv=4",
    "https://example.org/r?versionId=2",
  ])
  func `what may name the document counts`(address: String) {
    #expect(SignedAddress.unsigned(address) == address)
  }

  @Test func `the rest of a signed query stays in its order`() {
    let address = "https://example.org/r?b=2&Expires=9&a=1&Signature=x"
    #expect(SignedAddress.unsigned(address) == "https://example.org/r?b=2&a=1")
  }
}
