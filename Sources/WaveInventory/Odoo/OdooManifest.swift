public import WaveCore

/// What an Odoo module says about itself.
public struct OdooManifest: Sendable {
  /// The title; nil where it states none.
  public var title: String?
  /// The version, as written.
  public var version: String?
  /// The authors, parted by commas as Odoo parts them.
  public var authors: [String]
  /// The license; Odoo takes LGPL-3 where none is stated.
  public var license: String
  /// The category.
  public var category: String?
  /// The modules it depends on, none twice.
  public var depends: [Dependency]
  /// Whether it can be installed.
  public var isInstallable: Bool
  /// Whether it is an application of its own.
  public var isApplication: Bool
  /// Whether Odoo installs it by itself once what it depends on is there.
  public var installsItself: Bool
  /// The Python packages it needs.
  public var pythonPackages: [String]
  /// The programs it needs.
  public var programs: [String]
  /// The modules that must not be installed beside it.
  public var excludes: [String]
  /// The files of demonstration data, relative to its folder.
  public var demoFiles: Set<String>
  /// Whether it states a price, as modules that are sold do.
  public var hasPrice: Bool

  /// A module that is depended on.
  public struct Dependency: Hashable, Sendable {
    /// Its technical name.
    public var name: String
    /// Where the manifest says so.
    public var span: SourceSpan
    /// The manifest's line.
    public var excerpt: String
  }
}
