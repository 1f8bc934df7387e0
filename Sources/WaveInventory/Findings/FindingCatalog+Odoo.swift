import WaveCore

extension FindingCatalog {
  /// What can be wrong with folders of Odoo modules.
  static let odoo: [FindingDescription] = [
    FindingDescription(
      "ODO001", .error, "the manifest is no Python literal",
      why: "the module is left out, and what depends on it loses its order",
      fix: "mend the bracket, quote or comma named", example: "{'name': 'Labels' 'depends': []}"),
    FindingDescription(
      "ODO002", .error, "the manifest holds something that would have to be run",
      why: "Odoo reads literals only, so the value is taken as missing",
      fix: "write the value itself", example: "'version': '16.0.' + MINOR"),
    FindingDescription(
      "ODO003", .error, "the manifest is no dictionary",
      why: "the module is left out, and what depends on it loses its order",
      fix: "put its keys and values into braces", example: "['base', 'stock']"),
    FindingDescription(
      "ODO004", .warning, "the manifest's key is nearly one of Odoo's",
      why: "Odoo ignores keys it does not know, and so does waveplan",
      fix: "correct the key's name", example: "'licence': 'AGPL-3'"),
    FindingDescription(
      "ODO005", .warning, "a key stands twice in the manifest",
      why: "the last one counts, which may not be what was meant", fix: "delete one of them",
      example: "'depends' at the top and once more below"),
    FindingDescription(
      "ODO006", .error, "the manifest's value is of the wrong kind",
      why: "Odoo would read it as something else", fix: "write a value of the kind named",
      example: "'depends': 'base'"),
    FindingDescription(
      "ODO007", .warning, "a module is there twice",
      why: "the first is taken, as Odoo takes the first of its addons path",
      fix: "name the folders in the order of your addons path, or leave one of them out",
      example: "hv_base in addons and in addons-old"),
    FindingDescription(
      "ODO008", .note, "the module cannot be installed and is left out",
      why: "no database can hold it", fix: "take out 'installable': False if that is wrong",
      example: "'installable': False"),
    FindingDescription(
      "ODO009", .warning, "a file or folder cannot be read",
      why: "what it holds is neither counted nor listed",
      fix: "make it readable, and collect once more", example: "a link to a file that is gone"),
    FindingDescription(
      "ODO010", .error, "modules depend on each other in a circle",
      why: "none of them can be ported first, and Odoo could not install them",
      fix: "take one of the dependencies out", example: "a on b on c on a"),
    FindingDescription(
      "ODO011", .error, "the manifest is larger than the reader takes",
      why: "a damaged file could fill the memory", fix: "move data out of the manifest",
      example: "a manifest of 2 MB"),
    FindingDescription(
      "ODO012", .warning, "the manifest is not UTF-8",
      why: "names with accents may come out wrong", fix: "save it as UTF-8",
      example: "an author from M\u{FFFD}nchen"),
    FindingDescription(
      "ODO013", .warning, "a dependency says nothing new",
      why: "it changes nothing and may hide a slip", fix: "delete it",
      example: "'depends': ['base', 'stock', 'base']"),
    FindingDescription(
      "ODO014", .warning, "the module names no author",
      why: "Odoo takes Odoo S.A., but its folder is not Odoo's own; custom is taken",
      fix: "add the author, or correct kind in modules.csv", example: "{'name': 'Labels'}"),
    FindingDescription(
      "ODO015", .warning, "the folder's name is no module's",
      why: "Odoo cannot load it, so it is left out",
      fix: "use letters, digits and underscores only", example: "hv-base-16.0"),
    FindingDescription(
      "ODO016", .error, "no module is in the folder",
      why: "there is nothing to collect", fix: "name a folder that holds modules",
      example: "an empty checkout"),
    FindingDescription(
      "ODO017", .note, "a folder of modules that are not ported was skipped",
      why: "its modules cannot be installed", fix: "there is nothing to mend",
      example: "__unported__"),
    FindingDescription(
      "ODO018", .warning, "the module depends on itself",
      why: "nothing comes before itself, so the dependency is dropped",
      fix: "take it out of 'depends'", example: "hv_base depends on hv_base"),
  ]
}
