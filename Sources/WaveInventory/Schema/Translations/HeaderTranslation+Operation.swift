extension HeaderTranslation {
  /// Columns of downtime, platform, calendar, risks and proof.
  static let operation: [HeaderTranslation] = [
    .init(
      "downtime_tolerance", "Ausfalltoleranz, tolerierte Ausfallzeit, max Stillstand, Toleranz",
      "tolérance d'arrêt, arrêt toléré, tolérance", "tolerancia de parada, parada tolerada"),
    .init(
      "manual_workaround", "Notbetrieb, manueller Notbetrieb, Handbetrieb",
      "mode dégradé, contournement manuel", "operación manual, contingencia manual"),
    .init(
      "workaround_owner", "Verantwortlicher Notbetrieb", "responsable mode dégradé",
      "responsable contingencia"),
    .init("hosting", "Betrieb, Bereitstellung", "hébergement", "alojamiento"),
    .init("environment_id", "Umgebung, Umgebungs-ID", "environnement", "entorno"),
    .init("pool_id", "Ressourcenpool", "groupe de ressources", "grupo de recursos"),
    .init("max_plants", "höchstens Werke", "usines au plus", "plantas máximas"),
    .init("storage_gb", "Speicher GB, Speicherplatz", "stockage Go", "almacenamiento GB"),
    .init("lead_time", "Vorlaufzeit, Lieferzeit", "délai", "plazo, plazo de entrega"),
    .init(
      "maintenance_window", "Wartungsfenster", "fenêtre de maintenance", "ventana de mantenimiento"),
    .init(
      "backup_interval", "Sicherungsintervall", "intervalle de sauvegarde",
      "intervalo de respaldo"),
    .init("scope", "Geltungsbereich, Bereich", "portée, périmètre", "ámbito, alcance"),
    .init(
      "start", "Beginn, Anfang, ab, Startdatum", "début, date de début", "inicio, fecha inicio"),
    .init("end", "Ende, bis, Enddatum", "fin, date de fin", "fin, fecha fin, hasta"),
    .init("repeats", "Wiederholung", "répétition, récurrence", "repetición, recurrencia"),
    .init("capacity", "Kapazität, Besetzung", "capacité", "capacidad"),
    .init("load", "Last, Lastfaktor", "facteur de charge", "carga, factor de carga"),
    .init("reason", "Grund, Begründung", "motif, raison", "motivo, razón"),
    .init("risk_id", "Risiko, Risiko-ID", "risque", "riesgo"),
    .init("driver", "Treiber, Ursache", "facteur, cause", "causa"),
    .init("applies_to", "betrifft, gilt für", "s'applique à, concerne", "se aplica a, afecta a"),
    .init("probability", "Wahrscheinlichkeit", "probabilité", "probabilidad"),
    .init("impact", "Auswirkung", "conséquence", "impacto"),
    .init("low", "minimal, optimistisch", "minimum, optimiste", "mínimo, optimista"),
    .init("likely", "wahrscheinlich", "probable", "más probable"),
    .init("high", "maximal, pessimistisch", "maximum, pessimiste", "máximo, pesimista"),
    .init("mitigation", "Maßnahme, Gegenmaßnahme", "mesure, parade", "mitigación, medida"),
    .init("lowered_by", "gesenkt durch", "réduit par", "reducido por"),
    .init("subject", "Gegenstand", "sujet, objet", "sujeto, objeto"),
    .init("gate", "Freigabe", "jalon", "hito"),
    .init("date", "Datum, Tag", "jour", "fecha, día"),
    .init("valid_days", "Gültigkeit, gültige Tage", "validité", "validez, vigencia"),
    .init("outcome", "Ergebnis", "résultat", "resultado"),
    .init("reference", "Referenz, Beleg", "référence", "referencia"),
    .init("signed_by", "unterschrieben von, freigegeben von", "signé par", "firmado por"),
    .init("asset_id", "Objekt", "actif", "activo"),
    .init("step", "Schritt, Arbeitsschritt", "étape", "paso, etapa"),
    .init("rehearsal", "Probelauf, Probe-Nr", "répétition", "ensayo"),
    .init("planned_hours", "geplant, geplante Stunden", "heures prévues", "horas previstas"),
    .init("actual_hours", "Ist, Ist-Stunden", "heures réelles", "horas reales"),
  ]
}
