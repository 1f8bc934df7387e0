import WaveCore

/// Reads an Odoo module's manifest.
struct OdooManifestReader {
  /// The file as findings show it.
  private let file: String
  private let log: FindingLog
  private let places: TextPlaces
  private let entries: [String: PythonLiteral]

  /// The names a manifest may have, the one Odoo prefers first.
  static let fileNames = ["__manifest__.py", "__openerp__.py", "__terp__.py"]

  /// The most bytes of a manifest that are read.
  static let sizeLimit = 1_048_576

  /// What a manifest says, or nil where it cannot be read; all that is wrong with it is logged.
  ///
  /// - Complexity: O(*n*) time and memory.
  static func read(_ bytes: [UInt8], of file: String, into log: FindingLog) -> OdooManifest? {
    guard bytes.count <= sizeLimit else {
      log.add("ODO011", file: file, "the manifest holds \(Grouped.digits(bytes.count)) bytes")
      return nil
    }
    guard let text = text(of: bytes, file, log) else { return nil }
    let places = TextPlaces(text)
    let (literal, faults) = PythonLiteralParser.read(text)
    for fault in faults {
      log.add(
        fault.isComputation ? "ODO002" : "ODO001", at: places.span(of: fault.range, in: file),
        excerpt: places.excerpt(at: fault.range.lowerBound), fault.headline, label: fault.label,
        fix: fault.fix)
    }
    guard let literal else { return nil }
    guard case .dictionary(let entries) = literal.value else {
      if faults.isEmpty {
        log.add(
          "ODO003", at: places.span(of: literal.range, in: file),
          excerpt: places.excerpt(at: literal.range.lowerBound), "the manifest is no dictionary",
          label: "a dictionary is in braces")
      }
      return nil
    }
    let reader = OdooManifestReader(entries, file: file, log: log, places: places)
    return reader.manifest
  }

  /// The file's text as UTF-8, or nil where it is none.
  private static func text(of bytes: [UInt8], _ file: String, _ log: FindingLog) -> [UInt8]? {
    do {
      let text = try DecodedText(bytes)
      if let line = text.firstForeignLine {
        log.add(
          "ODO012", at: SourceSpan(file: file, line: line),
          "the manifest is not UTF-8; Windows-1252 is taken")
      }
      return text.bytes
    } catch {
      log.add("ODO001", file: file, "the manifest is \(error.name)", fix: error.remedy)
      return nil
    }
  }

  private init(
    _ entries: [PythonLiteral.Entry], file: String, log: FindingLog, places: TextPlaces
  ) {
    self.file = file
    self.log = log
    self.places = places
    var last: [String: PythonLiteral] = [:]
    for entry in entries {
      guard let key = entry.key.text else { continue }
      if last.updateValue(entry.value, forKey: key) != nil {
        log.add(
          "ODO005", at: places.span(of: entry.key.range, in: file),
          excerpt: places.excerpt(at: entry.key.range.lowerBound),
          "key '\(key)' stands twice; the last counts", label: "this one counts")
      } else if let meant = Self.meant(by: key) {
        log.add(
          "ODO004", at: places.span(of: entry.key.range, in: file),
          excerpt: places.excerpt(at: entry.key.range.lowerBound),
          "key '\(key)' is not one of Odoo's", label: "did you mean '\(meant)'?",
          fix: "write '\(meant)' if it was meant")
      }
    }
    self.entries = last
  }
}

extension OdooManifestReader {
  private var manifest: OdooManifest {
    let external = dictionary("external_dependencies")
    return OdooManifest(
      title: text("name"), version: text("version"), authors: authors,
      license: text("license") ?? "LGPL-3", category: text("category"),
      depends: depends, isInstallable: flag("installable") ?? true,
      isApplication: flag("application") ?? false, installsItself: installsItself,
      pythonPackages: names(external["python"], "external_dependencies"),
      programs: names(external["bin"], "external_dependencies"),
      excludes: names(entries["excludes"], "excludes"),
      demoFiles: Set(
        ["demo", "demo_xml"].flatMap { names(entries[$0], $0) }),
      hasPrice: entries["price"]?.isTrue ?? false)
  }

  /// The authors, of one text or of a list of them.
  private var authors: [String] {
    guard let value = entries["author"] else { return [] }
    let texts = value.text.map { [$0] } ?? names(value, "author")
    return texts.flatMap { $0.split(separator: ",") }.map(\.trimmedOfBlanks)
      .filter { !$0.isEmpty }
  }

  private var depends: [OdooManifest.Dependency] {
    var seen: Set<String> = []
    return items(entries["depends"], "depends").compactMap { item in
      guard let name = item.text?.trimmedOfBlanks, !name.isEmpty else { return nil }
      let span = places.span(of: item.range, in: file)
      let excerpt = places.excerpt(at: item.range.lowerBound)
      guard seen.insert(name).inserted else {
        log.add(
          "ODO013", at: span, excerpt: excerpt, "'\(name)' is listed twice", label: "once more")
        return nil
      }
      return OdooManifest.Dependency(name: name, span: span, excerpt: excerpt)
    }
  }

  /// `auto_install` is a flag, or the list of modules upon which it happens.
  private var installsItself: Bool {
    (entries["auto_install"] ?? entries["active"])?.isTrue ?? false
  }

  private func text(_ key: String) -> String? {
    guard let value = entries[key] else { return nil }
    switch value.value {
    case .text(let text):
      let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return line.isEmpty ? nil : String(line.prefix(200))
    case .none, .computed: return nil
    default:
      refuse(value, key, "a text")
      return nil
    }
  }

  private func flag(_ key: String) -> Bool? {
    guard let value = entries[key] else { return nil }
    switch value.value {
    case .boolean, .number, .none: break
    case .text(let text):
      log.add(
        "ODO006", at: places.span(of: value.range, in: file),
        excerpt: places.excerpt(at: value.range.lowerBound),
        "'\(key)' is a text, which Python takes for \(text.isEmpty ? "False" : "True")",
        label: "not True or False", fix: "write True or False without quotes")
    case .computed: return nil
    default: refuse(value, key, "True or False")
    }
    return value.isTrue
  }

  private func dictionary(_ key: String) -> [String: PythonLiteral] {
    guard let value = entries[key] else { return [:] }
    switch value.value {
    case .dictionary(let entries):
      return Dictionary(
        entries.compactMap { entry in entry.key.text.map { ($0, entry.value) } },
        uniquingKeysWith: { _, last in last })
    case .none, .computed: break
    case .list(let items) where items.isEmpty: break
    default: refuse(value, key, "a dictionary")
    }
    return [:]
  }

  /// The texts of a list.
  private func names(_ value: PythonLiteral?, _ key: String) -> [String] {
    items(value, key).compactMap { $0.text?.trimmedOfBlanks }.filter { !$0.isEmpty }
  }

  /// The items of a list of texts; what is no text is reported.
  private func items(_ value: PythonLiteral?, _ key: String) -> [PythonLiteral] {
    guard let value else { return [] }
    switch value.value {
    case .list(let items):
      for item in items {
        switch item.value {
        case .text, .computed: break
        default: refuse(item, key, "a list of texts")
        }
      }
      return items
    case .none, .computed: return []
    case .dictionary(let entries): return entries.map(\.key)
    default:
      refuse(value, key, "a list of texts")
      return []
    }
  }

  private func refuse(_ value: PythonLiteral, _ key: String, _ wanted: String) {
    log.add(
      "ODO006", at: places.span(of: value.range, in: file),
      excerpt: places.excerpt(at: value.range.lowerBound), "'\(key)' is not \(wanted)",
      label: "not \(wanted)", fix: "write \(wanted)")
  }
}

extension OdooManifestReader {
  /// Keys whose loss would change what is collected.
  private static let weighty = [
    "name", "version", "author", "license", "category", "depends", "installable", "application",
    "auto_install", "external_dependencies", "excludes", "demo", "data",
  ]

  /// Other keys that Odoo or its stores read.
  private static let known: Set<String> = Set(weighty).union([
    "active", "assets", "bootstrap", "certificate", "cloc_exclude", "complexity", "conflicts",
    "contributors", "countries", "css", "currency", "demo_xml", "description",
    "development_status", "icon", "images", "init_xml", "js", "live_test_url", "maintainer",
    "maintainers", "post_init_hook", "post_load", "pre_init_hook", "price", "qweb", "sequence",
    "shortdesc", "summary", "support", "test", "uninstall_hook", "update_xml", "url", "web",
    "website",
  ])

  /// The weighty key that a key Odoo does not know is a slip of, or nil.
  ///
  /// Odoo ignores keys it does not know, so only near ones are worth a word.
  private static func meant(by key: String) -> String? {
    guard !known.contains(key) else { return nil }
    let plain = key.lowercased().replacing("-", with: "_").replacing(" ", with: "_")
    return weighty.first { word in
      plain == word
        || (word.count > 4 && Suggestion.distance(Array(plain.utf8), Array(word.utf8)) == 1)
    }
  }
}
