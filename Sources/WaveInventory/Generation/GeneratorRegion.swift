/// Where generated plants stand: a region with its countries.
struct GeneratorRegion {
  /// The region's name.
  let name: String
  /// How many of ten plants stand there.
  let weight: Int
  /// Its countries.
  let countries: [Country]

  /// A country of a region.
  struct Country {
    /// ISO code.
    let code: String
    /// Its zone.
    let zone: String
    /// Its currency's code and the euros one unit buys.
    let currency: (code: String, euros: String)
    /// Towns after which plants are named.
    let towns: [String]
  }

  /// The regions a programme of that many plants covers.
  static func covering(plants: Int) -> [GeneratorRegion] {
    Array(all.prefix(plants < 10 ? 1 : plants < 60 ? 2 : 4))
  }

  private static let all = [
    GeneratorRegion(
      name: "EU", weight: 5,
      countries: [
        Country(
          code: "DE", zone: "Europe/Berlin", currency: ("EUR", "1"),
          towns: ["Göppingen", "Bamberg", "Zwickau", "Aalen", "Siegen", "Hof"]),
        Country(
          code: "PL", zone: "Europe/Warsaw", currency: ("PLN", "0.2338"),
          towns: ["Gliwice", "Poznań", "Kielce", "Tychy"]),
        Country(
          code: "FR", zone: "Europe/Paris", currency: ("EUR", "1"),
          towns: ["Belfort", "Vesoul", "Roanne"]),
      ]),
    GeneratorRegion(
      name: "NA", weight: 3,
      countries: [
        Country(
          code: "US", zone: "America/New_York", currency: ("USD", "0.8985"),
          towns: ["Dayton", "Toledo", "Flint", "Erie"]),
        Country(
          code: "MX", zone: "America/Monterrey", currency: ("MXN", "0.0461"),
          towns: ["Saltillo", "Apodaca"]),
      ]),
    GeneratorRegion(
      name: "APAC", weight: 1,
      countries: [
        Country(
          code: "IN", zone: "Asia/Kolkata", currency: ("INR", "0.0102"),
          towns: ["Pune", "Hosur", "Sanand"]),
        Country(
          code: "CN", zone: "Asia/Shanghai", currency: ("CNY", "0.1234"),
          towns: ["Suzhou", "Wuxi"]),
      ]),
    GeneratorRegion(
      name: "LATAM", weight: 1,
      countries: [
        Country(
          code: "BR", zone: "America/Sao_Paulo", currency: ("BRL", "0.1587"),
          towns: ["Joinville", "Sorocaba"])
      ]),
  ]
}
