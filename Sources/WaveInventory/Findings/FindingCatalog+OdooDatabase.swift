import WaveCore

extension FindingCatalog {
  /// What can be wrong with an Odoo database's answers.
  static let odooDatabase: [FindingDescription] = [
    FindingDescription(
      "ODB001", .note, "the database does not have what a question needs",
      why: "its columns stay blank, and their defaults are taken",
      fix: "there is nothing to mend where the application is not used",
      example: "no mrp_production where manufacturing is not installed"),
    FindingDescription(
      "ODB002", .error, "a result cannot be read",
      why: "its counts would be wrong", fix: "run the script of --sql once more, unchanged",
      example: "modules.csv opened and saved by a spreadsheet"),
    FindingDescription(
      "ODB003", .error, "the database is none of Odoo",
      why: "there is nothing to collect", fix: "name the database that Odoo uses",
      example: "the database postgres"),
    FindingDescription(
      "ODB004", .warning, "the database runs a series that was not tried",
      why: "a question may mean something else there",
      fix: "check the tables that were written", example: "series 11.0"),
    FindingDescription(
      "ODB005", .warning, "modules are neither in nor out",
      why: "a cutover from such a state fails, or changes what it copies",
      fix: "finish or cancel the operation in Odoo before the first rehearsal",
      example: "state 'to upgrade'"),
    FindingDescription(
      "ODB006", .warning, "attachments are kept in the database itself",
      why: "they make copying it longer", fix: "move them to the filestore before the cutover",
      example: "ir_attachment.db_datas"),
  ]
}
