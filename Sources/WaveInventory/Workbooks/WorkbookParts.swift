/// The list of a workbook's sheets.
final class WorkbookSheets: XMLEvents {
  /// A sheet's name, and the name of the relation to its part.
  struct Sheet {
    /// The name on the tab.
    var name: String
    /// The relation's identifier.
    var relation: String
    /// Whether the tab is hidden.
    var isHidden: Bool
  }

  /// The sheets in the order of their tabs.
  private(set) var sheets: [Sheet] = []
  /// Whether days are counted from 1904, as old Macs did.
  private(set) var countsFrom1904 = false
  let fault: WorkbookFault? = nil

  func begin(_ name: String, _ attributes: XMLAttributes) {
    if name == "workbookPr" { countsFrom1904 = ["1", "true"].contains(attributes["date1904"]) }
    guard name == "sheet", let title = attributes["name"], let relation = attributes["id"] else {
      return
    }
    let isHidden = (attributes["state"] ?? "visible") != "visible"
    sheets.append(Sheet(name: title, relation: relation, isHidden: isHidden))
  }

  func end(_ name: String) {}

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// The parts that a workbook's parts point to.
final class WorkbookRelations: XMLEvents {
  private(set) var targets: [String: String] = [:]
  let fault: WorkbookFault? = nil

  func begin(_ name: String, _ attributes: XMLAttributes) {
    guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"]
    else { return }
    targets[id] = target
  }

  func end(_ name: String) {}

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
