// Addresses that a storage has signed: which parameters of the query are the signature's.
//
// The documented forms: Amazon S3 (signature versions 2 and 4), CloudFront, Google Cloud Storage
// (versions 2 and 4), Azure (shared access signatures). In all of them the path names the object,
// and the signature's parameters are new at each signing. What is not known here, such as `token`,
// counts: it may name the document.

/// Tells the lasting part of a signed address.
enum SignedAddress {
  private static let names: Set<String> = [
    "signature", "expires", "awsaccesskeyid", "googleaccessid", "key-pair-id", "policy",
  ]
  private static let prefixes = ["x-amz-", "x-goog-"]
  /// Azure's names are too short to be dropped anywhere else: they count as such only together.
  private static let azureNames: Set<String> = [
    "sig", "sv", "se", "st", "sp", "spr", "sr", "sip", "skoid", "sktid", "skt", "ske", "sks", "skv",
  ]
  private static let azureMark: Set<String> = ["sig", "sv", "se"]

  /// The address without the parameters that sign it, and without a fragment.
  static func unsigned(_ address: String) -> String {
    let address = address.prefix { $0 != "#" }
    guard let mark = address.firstIndex(of: "?") else { return String(address) }
    let parameters = address[address.index(after: mark)...].split(separator: "&")
    let isAzure = azureMark.isSubset(of: parameters.map(name))
    let lasting = parameters.filter { parameter in
      let name = name(parameter)
      return !names.contains(name) && !prefixes.contains(where: name.hasPrefix)
        && !(isAzure && azureNames.contains(name))
    }
    let path = address[..<mark]
    return lasting.isEmpty ? String(path) : "\(path)?\(lasting.joined(separator: "&"))"
  }

  private static func name(_ parameter: Substring) -> String {
    parameter.prefix { $0 != "=" }.lowercased()
  }
}
