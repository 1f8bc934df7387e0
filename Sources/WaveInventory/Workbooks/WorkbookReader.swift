import WaveCore

/// Reads the sheets of an Excel workbook (ECMA-376, part 1) as documents of rows and cells.
struct WorkbookReader {
  /// The path as findings show it.
  let file: String
  /// Where findings go.
  let log: FindingLog

  /// A sheet that was read.
  struct Sheet {
    /// The name on its tab.
    var name: String
    /// Whether the tab is hidden.
    var isHidden: Bool
    /// Its cells.
    var document: CSVDocument
  }

  /// The sheets in the order of their tabs; what cannot be read becomes a finding.
  func sheets(of bytes: [UInt8]) -> [Sheet] {
    do {
      return try read(ZipArchive(bytes))
    } catch {
      log.add("INV061", file: file, error.headline)
      return []
    }
  }
}

extension WorkbookReader {
  private static let workbook = "xl/workbook.xml"

  private func read(_ archive: ZipArchive) throws(WorkbookFault) -> [Sheet] {
    let list = WorkbookSheets()
    guard try parse(Self.workbook, of: archive, into: list) else { throw .missing(Self.workbook) }
    let relations = WorkbookRelations()
    let relationsPart = "xl/_rels/workbook.xml.rels"
    guard try parse(relationsPart, of: archive, into: relations) else {
      throw .missing(relationsPart)
    }
    let styles = WorkbookStyles()
    _ = try parse("xl/styles.xml", of: archive, into: styles)
    let texts = SharedTexts()
    _ = try parse("xl/sharedStrings.xml", of: archive, into: texts)
    var sheets: [Sheet] = []
    for sheet in list.sheets {
      guard let target = relations.targets[sheet.relation] else { continue }
      let part = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
      // Charts and macros have tabs of their own, and no cells.
      guard part.contains("worksheets/") else { continue }
      let cells = SheetCells(
        file: file, sheet: sheet.name, texts: texts, styles: styles,
        countsFrom1904: list.countsFrom1904)
      guard try parse(part, of: archive, into: cells) else { throw .missing(part) }
      report(cells.remarks)
      sheets.append(Sheet(name: sheet.name, isHidden: sheet.isHidden, document: cells.document))
    }
    return sheets
  }

  private func parse(
    _ part: String, of archive: ZipArchive, into events: any XMLEvents
  ) throws(WorkbookFault) -> Bool {
    let stream = try XMLStream(part: part, events: events)
    let found = try archive.read(part) { bytes throws(WorkbookFault) in try stream.take(bytes) }
    if found { try stream.finish() }
    return found
  }

  private func report(_ remarks: [SheetCells.Remark]) {
    for remark in remarks {
      switch remark {
      case .formula(let span):
        log.add("INV065", at: span, "the formula in \(span.cell ?? "") was never worked out")
      case .merged(let range, let span):
        log.add(
          "INV066", at: span, "cells \(range) are merged; only the first of them has the value")
      }
    }
  }
}
