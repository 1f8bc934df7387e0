extension HeaderTranslation {
  /// Columns of databases, modules, integrations and dependencies.
  static let functionality: [HeaderTranslation] = [
    .init("product", "Produkt", "produit", "producto"),
    .init("version", "Fassung, Release", "édition", "versión"),
    .init("target_version", "Zielversion", "version cible", "versión destino, versión objetivo"),
    .init(
      "size_gb", "Größe, Größe GB, Datenbankgröße", "taille, taille Go, taille de la base",
      "tamaño, tamaño GB"),
    .init("filestore_gb", "Dateiablage, Dateiablage GB", "fichiers Go", "archivos GB"),
    .init("split", "Aufteilung", "découpage", "división"),
    .init("contract_end", "Vertragsende", "fin de contrat", "fin de contrato"),
    .init("notice", "Kündigungsfrist", "préavis", "preaviso"),
    .init("support_end", "Supportende, Wartungsende", "fin de support", "fin de soporte"),
    .init(
      "module_id", "Modul, Modulname, technischer Name", "nom technique, code module",
      "módulo, nombre técnico"),
    .init("kind", "Art, Typ", "genre", "tipo, clase"),
    .init(
      "lines_of_code", "Codezeilen, Programmzeilen", "lignes de code", "líneas de código"),
    .init("porting", "Portierung", "portage", "portabilidad"),
    .init(
      "porting_days", "Portierungsaufwand, Aufwand PT, Personentage",
      "jours de portage, charge, jours-homme", "días de migración, esfuerzo, jornadas"),
    .init("schema_change", "Schemaänderung", "changement de schéma", "cambio de esquema"),
    .init("test_coverage", "Testabdeckung", "couverture de tests", "cobertura de pruebas"),
    .init("disposition", "Verwendung, Verbleib", "destinée", "disposición"),
    .init("change_class", "Änderungsklasse", "classe de changement", "clase de cambio"),
    .init(
      "integration_id", "Schnittstelle, Schnittstellen-ID, Anbindung",
      "interface, code interface", "integración, interfaz, id interfaz"),
    .init("plants", "Werke, Standorte", "usines, sites", "plantas, centros"),
    .init("partner", "Gegenstelle", "partenaire", "socio, contraparte"),
    .init("protocol", "Protokoll", "protocole", "protocolo"),
    .init("direction", "Richtung", "sens", "dirección, sentido"),
    .init(
      "messages_per_hour", "Nachrichten pro Stunde, Meldungen pro Stunde", "messages par heure",
      "mensajes por hora"),
    .init("buffer", "Puffer, Pufferzeit", "tampon, mémoire tampon", "búfer"),
    .init("devices", "Geräte, Anzahl Geräte", "appareils, terminaux", "dispositivos, equipos"),
    .init("repoint", "Umschaltung", "bascule", "reapuntado"),
    .init("partner_notice", "Vorlauf Partner", "préavis partenaire", "preaviso al socio"),
    .init(
      "partner_windows", "Partnerfenster, Zeitfenster Partner", "créneaux partenaire",
      "ventanas del socio"),
    .init("effort_days", "Aufwand, Aufwand Tage", "charge en jours", "esfuerzo en días"),
    .init("owner", "Eigner, Eigentümer, verantwortlich", "propriétaire", "propietario"),
    .init("from", "von", "de, depuis", "desde"),
    .init("to", "nach, zu", "vers, à", "hacia, a"),
    .init("lag", "Abstand, Mindestabstand", "décalage", "desfase"),
    .init("max_coexistence", "längste Koexistenz", "coexistence maximale", "coexistencia máxima"),
    .init("note", "Bemerkung, Anmerkung", "remarque", "nota, observación"),
  ]
}
