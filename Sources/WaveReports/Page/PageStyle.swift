/// The style of a page: restrained, figures aligned, for screen, print, dark and light.
enum PageStyle {
  /// The whole style sheet.
  static let sheet: Markup = "\([colours, text, tables, charts, layout, media])"

  /// The style of a picture that is a file of its own: the rules of charts with light colours in
  /// the place of names, which not every program that shows SVG knows.
  static let picture: Markup = {
    var rules =
      "svg { font-family: system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; } "
      + charts.text
      + " .sheet { fill: var(--paper); } .heading { font-size: 14px; font-weight: 650; }"
      + " .strong { font-weight: 600; }"
    for (name, colour) in light { rules.replace("var(--\(name))", with: colour) }
    return Markup(trusted: rules)
  }()

  /// The colours of light pages by name.
  private static let light: [(name: String, colour: String)] = {
    let block = colours.text.prefix { $0 != "}" }
    return block.matches(of: /--([a-z-]+): (#[0-9a-f]+)/).map { (String($0.1), String($0.2)) }
  }()

  private static let colours: Markup = """
    :root { color-scheme: light dark; --ink: #1d2329; --soft: #5b6670; --line: #dfe3e7;
      --paper: #ffffff; --tint: #f4f6f8; --accent: #0a5c9e; --work: #7aa3c9; --care: #bcd3e6;
      --bad: #b3261e; --badtint: #fdf0ee; --warn: #8a5a00; --blackout: #6f7780; --close: #efc56b;
      --peak: #f2a7a0; --shutdown: #9ad0a6; --count: #c3aee0; --open: #3f9c57; --bridge: #c2571a;
      --shut-close: #e0a020; --shut-peak: #e0675c; --shut-count: #8d6cc4; }
    @media screen and (prefers-color-scheme: dark) { :root { --ink: #e4e8ec; --soft: #9aa5b0; --line: #343c45;
      --paper: #14181d; --tint: #1c2229; --accent: #6cb2f0; --work: #4f7ba6; --care: #2f4a63;
      --bad: #ff8a80; --badtint: #33191a; --warn: #e0b050; --blackout: #7b848d; --close: #75592a;
      --peak: #7a3f3b; --shutdown: #2f6a41; --count: #5b4a78; --open: #58b872; --bridge: #f0935a;
      --shut-close: #c08a2a; --shut-peak: #c4544c; --shut-count: #8a72b8; } }
    """

  private static let text: Markup = """
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 14px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif;
      font-variant-numeric: tabular-nums lining-nums; }
    main { max-width: 1360px; margin: 0 auto; padding: 28px 32px 80px; }
    h1 { font-size: 26px; line-height: 1.2; margin: 0 0 6px; font-weight: 650; }
    h2 { font-size: 19px; line-height: 1.3; margin: 0 0 4px; font-weight: 650; }
    h3 { font-size: 15px; margin: 22px 0 6px; font-weight: 650; }
    p { margin: 0 0 10px; max-width: 78ch; }
    .lead, .soft, .note { color: var(--soft); }
    section { margin-top: 40px; padding-top: 14px; border-top: 1px solid var(--line); }
    nav { margin: 22px 0 0; display: flex; flex-wrap: wrap; gap: 4px 18px; }
    a { color: var(--accent); text-decoration: none; }
    a:hover { text-decoration: underline; }
    code { font: 12.5px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
    pre { background: var(--tint); padding: 10px 12px; overflow-x: auto; margin: 6px 0 14px; }
    small { color: var(--soft); font-size: 11px; white-space: nowrap; }
    small.blank { color: var(--warn); }
    .bad { color: var(--bad); } .warn { color: var(--warn); } .strong { font-weight: 600; }
    .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(196px, 1fr)); gap: 0 24px;
      margin: 20px 0 0; border-top: 2px solid var(--ink); }
    .facts > div { padding: 10px 0 12px; border-bottom: 1px solid var(--line); }
    .facts dt { color: var(--soft); font-size: 12px; }
    .facts dd { margin: 0; } .facts small { display: block; }
    .facts dd.figure { font-size: 22px; line-height: 1.25; font-weight: 600; }
    .facts dd.under { font-size: 12px; color: var(--soft); }
    .box { margin: 22px 0 0; border: 2px solid var(--bad); background: var(--badtint);
      padding: 12px 16px; }
    .box h2 { color: var(--bad); }
    details { border-top: 1px solid var(--line); padding: 6px 0; }
    details:last-of-type { border-bottom: 1px solid var(--line); }
    summary { cursor: pointer; padding: 2px 0; }
    ul.reasons { margin: 4px 0 10px; padding-left: 18px; max-width: 100ch; }
    """

  private static let tables: Markup = """
    .scroll { overflow-x: auto; max-width: 100%; margin: 8px 0 12px; }
    table { border-collapse: collapse; font-size: 13px; }
    th, td { text-align: left; vertical-align: top; padding: 4px 20px 4px 0; }
    th:last-child, td:last-child { padding-right: 0; }
    td { border-bottom: 1px solid var(--line); }
    thead th { color: var(--soft); font-weight: 500; font-size: 12px; white-space: nowrap;
      border-bottom: 1px solid var(--ink); vertical-align: bottom; }
    .n { text-align: right; white-space: nowrap; }
    \(columns)
    tfoot td { font-weight: 600; border-top: 1px solid var(--ink); border-bottom: 0; }
    tbody.wave td { border-bottom: 0; }
    tbody.wave tr:last-child td, tbody.wave td[rowspan] { border-bottom: 1px solid var(--line); }
    .barred { display: inline-flex; align-items: center; gap: 8px; }
    .barred > span { min-width: 50px; text-align: right; }
    td.date, .facts dd, .nb { white-space: nowrap; } code.nb { overflow-wrap: normal; }
    .wide { min-width: 190px; max-width: 64ch; }
    table.sortable thead th { cursor: pointer; }
    th[aria-sort="ascending"]::after { content: " \\2191"; }
    th[aria-sort="descending"]::after { content: " \\2193"; }
    input[type=search] { font: inherit; color: inherit; background: var(--paper); padding: 4px 8px;
      border: 1px solid var(--line); width: 260px; max-width: 100%; margin: 6px 0 0; }
    """

  /// How whole columns stand, by their number: `n2` sets the second one to the right.
  private static let columns: Markup = {
    let numbers = Array(1...HTMLTable.mostColumns)
    let cells = { (kind: StaticString) in
      Markup.joined(
        numbers.map { ".\("\(kind)")\($0) :is(td, th):nth-child(\($0))" as Markup }, by: ", ")
    }
    return """
      \(cells("n")) { text-align: right; white-space: nowrap; }
      \(cells("w")) { min-width: 190px; max-width: 64ch; }
      """
  }()

  private static let charts: Markup = """
    svg { display: block; font-size: 11.5px; overflow: visible; }
    svg.bar { display: inline-block; vertical-align: -1px; overflow: hidden; width: 110px;
      height: 12px; } svg.course { width: 150px; } svg.key { width: 10px; height: 10px; }
    svg.bar rect { y: 2px; height: 8px; } svg.key rect { y: 0; width: 10px; height: 10px; }
    svg text { fill: var(--ink); } svg .soft { fill: var(--soft); font-weight: 400; }
    svg .small { font-size: 10.5px; } svg .end { text-anchor: end; }
    svg .middle { text-anchor: middle; }
    svg .halo { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; }
    .grid { stroke: var(--line); } .year { stroke: var(--soft); stroke-width: .8; }
    .axis { stroke: var(--soft); } .limit { stroke: var(--bad); stroke-dasharray: 4 3; }
    .work { fill: var(--work); } .care { fill: var(--care); } .size { fill: var(--work); }
    rect.over { fill: var(--bad); } .mark { stroke: var(--ink); stroke-width: 2; }
    .cutover { fill: var(--ink); stroke: var(--paper); stroke-width: 1; }
    .late { fill: none; stroke: var(--ink); stroke-width: 1.4; } .open { fill: var(--open); }
    .band-blackout { fill: url(#hatch); } .hatch { stroke: var(--blackout); stroke-width: 2.4; }
    .band-close { fill: var(--close); opacity: .55; } .band-peak { fill: var(--peak); opacity: .55; }
    .band-shutdown { fill: var(--shutdown); opacity: .8; }
    .band-stock_take { fill: var(--count); opacity: .9; }
    .band-holiday { fill: var(--ink); opacity: .6; }
    .shut-blackout { fill: var(--blackout); } .shut-close { fill: var(--shut-close); }
    .shut-peak { fill: var(--shut-peak); } .shut-stock { fill: var(--shut-count); }
    .shut-shifts { fill: var(--line); }
    .wanted { stroke: var(--bad); stroke-width: 1.3; stroke-dasharray: 5 3; }
    .curve { fill: none; stroke: var(--accent); stroke-width: 2.2; }
    .plan { stroke: var(--ink); stroke-width: 1.4; } .dot { fill: var(--accent); }
    .drop { stroke: var(--accent); stroke-dasharray: 2 3; }
    .node { fill: var(--tint); stroke: var(--soft); stroke-width: .8; }
    .order { fill: none; stroke: var(--soft); stroke-width: 1.2; } .arrow { fill: var(--soft); }
    .bridge { fill: none; stroke: var(--bridge); stroke-opacity: .75; }
    .rank { fill: var(--paper); stroke: var(--bridge); stroke-width: 1.4; }
    .p80 { stroke: var(--ink); stroke-width: 1.6; }
    .case { fill: none; stroke-width: 1.8; stroke: var(--accent); }
    .case-1 { stroke: var(--bridge); } .case-2 { stroke: var(--open); }
    .case-3 { stroke: var(--count); } .case-4 { stroke: var(--soft); }
    .term-labour { fill: #4269d0; } .term-dual_maintenance { fill: #97bbf5; }
    .term-bridges { fill: #ff725c; } .term-legacy_run { fill: #9c6b4e; }
    .term-split_closes { fill: #efb118; } .term-target_run { fill: #3ca951; }
    .term-hypercare { fill: #6cc5b0; } .term-downtime_loss { fill: #a463f2; }
    .term-rollback_loss { fill: #ff8ab7; } .term-benefit_delay { fill: #9498a0; }
    .term-stability { fill: #1f9aa8; } .term-contingency { fill: #5b6670; }
    .earlier { fill: var(--work); } .later { fill: var(--bridge); }
    .kept { fill: var(--accent); fill-opacity: .1; }
    """

  private static let layout: Markup = """
    .legend { list-style: none; padding: 0; margin: 8px 0 2px; display: flex; flex-wrap: wrap;
      gap: 2px 18px; font-size: 12px; color: var(--soft); }
    .legend svg { display: inline-block; vertical-align: -2px; }
    .pinned { display: grid; grid-template-columns: auto minmax(0, 1fr); }
    .pinned > .scroll { margin: 0; } .labels { overflow: hidden; }
    .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 600px), 1fr));
      gap: 8px 32px; }
    .pools { display: flex; flex-wrap: wrap; gap: 6px 28px; } figure { margin: 6px 0; }
    """

  private static let media: Markup = """
    @media (max-width: 640px) { main { padding: 16px 14px 60px; } h1 { font-size: 22px; }
      .labels { width: 82px; } .labels .soft { display: none; }
      .facts { grid-template-columns: repeat(2, minmax(0, 1fr)); }
      .facts dd.figure { font-size: 17px; } }
    @media print { :root { --ink: #000; --soft: #444; --line: #ccc; --paper: #fff; --tint: #f4f4f4; }
      body { font-size: 9.5pt; } main { max-width: none; padding: 0; } nav, input { display: none; }
      .scroll { overflow: visible; } .scroll > svg { max-width: 100%; height: auto; }
      tr, figure, svg, .pinned, p { break-inside: avoid; } section { margin-top: 26px; }
      .pinned { zoom: .77; } .pinned .scroll > svg { max-width: none; }
      h2, h3, summary, .lead, .legend { break-after: avoid; } thead { display: table-header-group; }
      tfoot { display: table-row-group; }
      @page { size: A4 landscape; margin: 12mm; } }
    """
}
