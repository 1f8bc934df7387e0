public import WaveLandscape

/// An Odoo module that was collected.
public struct OdooModule: Sendable {
  /// Its technical name: that of its folder.
  public var name: String
  /// Its folder, as the user named it.
  public var folder: String
  /// What its manifest says.
  public var manifest: OdooManifest
  /// What its folder holds.
  public var facts: AddonFacts
  /// Where it comes from.
  public var kind: ModuleKind
}

extension OdooModule {
  /// Where a module comes from, by its authors.
  ///
  /// Odoo takes Odoo S.A. where none is named; only in Odoo's own folder that is believed.
  static func kind(authors: [String], hasPrice: Bool, isInOdoosOwnFolder: Bool) -> ModuleKind {
    if authors.isEmpty { return isInOdoosOwnFolder ? .standard : .custom }
    if authors.contains(where: { $0.contains("Odoo Community Association") }) { return .community }
    if authors.allSatisfy({ odooNames.contains(plain($0)) }) { return .standard }
    return hasPrice ? .thirdParty : .custom
  }

  /// How Odoo has written its own name.
  private static let odooNames: Set<String> = [
    "odoo", "odoosa", "openerp", "openerpsa", "tinysprl",
  ]

  private static func plain(_ author: String) -> String {
    author.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
