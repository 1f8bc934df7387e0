extension HeaderTranslation {
  /// Columns that hold amounts, prices and rates.
  static let money: [HeaderTranslation] = [
    .init("currency", "Währung", "devise, monnaie", "moneda, divisa"),
    .init(
      "downtime_cost_per_hour", "Ausfallkosten pro Stunde, Stillstandskosten, Ausfallkosten",
      "coût d'arrêt par heure, coût d'arrêt", "coste de parada por hora, costo de parada"),
    .init("benefit_per_week", "Nutzen pro Woche", "gain par semaine", "beneficio por semana"),
    .init("split_close_cost", "Abschlusskosten", "coût de clôture", "coste de cierre"),
    .init(
      "run_cost_per_month", "Betriebskosten pro Monat, Betriebskosten",
      "coût mensuel, coût d'exploitation", "coste mensual, costo mensual"),
    .init("renewal_cost", "Verlängerungskosten", "coût de renouvellement", "coste de renovación"),
    .init(
      "bridge_setup_cost", "Brückenkosten einmalig", "coût du pont", "coste del puente"),
    .init(
      "bridge_cost_per_week", "Brückenkosten pro Woche", "coût du pont par semaine",
      "coste del puente por semana"),
    .init(
      "rate_per_day", "Tagessatz, Satz pro Tag", "tarif journalier, TJM", "tarifa diaria"),
    .init("mitigation_cost", "Maßnahmenkosten", "coût de la mesure", "coste de mitigación"),
    .init("item", "Position, Artikel", "article, poste", "artículo, concepto"),
    .init("unit", "Einheit", "unité", "unidad"),
    .init("base", "Basis, Grundpreis", "prix de base", "precio base"),
    .init("source", "Quelle", "origine", "fuente"),
    .init("confidence", "Verlässlichkeit", "fiabilité", "fiabilidad"),
    .init("rate", "Kurs, Wechselkurs", "taux, cours", "tipo de cambio, tasa"),
  ]
}
