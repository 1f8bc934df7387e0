extension HeaderTranslation {
  /// Columns of plants, companies, databases, teams and people.
  static let organisation: [HeaderTranslation] = [
    .init(
      "plant_id", "Werk, Werk-ID, Werksnummer, Werkscode, Standort, Standort-ID, Werk Nr",
      "usine, code usine, site de production, id usine", "planta, centro, código de planta"),
    .init(
      "company_id", "Firma, Gesellschaft, Buchungskreis, Unternehmen, Mandant",
      "société, entreprise, entité juridique, code société",
      "empresa, sociedad, compañía, razón social"),
    .init(
      "database_id", "Datenbank, Datenbank-ID, Datenbankname",
      "base de données, nom de la base, base", "base de datos, bd"),
    .init("team_id", "Team-ID, Mannschaft, Gruppe", "équipe, code équipe", "equipo, id equipo"),
    .init("person_id", "Person-ID, Mitarbeiter, Personalnummer", "personne, matricule", "persona"),
    .init(
      "name", "Bezeichnung, Benennung", "nom, libellé, désignation, intitulé",
      "nombre, denominación"),
    .init("country", "Land, Länderkennzeichen", "pays", "país"),
    .init("region", "Gebiet", "région", "región"),
    .init("timezone", "Zeitzone", "fuseau horaire", "zona horaria, huso horario"),
    .init(
      "shifts", "Schichten, Schichten pro Woche, Schichtzahl", "équipes par semaine, postes",
      "turnos, turnos por semana"),
    .init(
      "criticality", "Kritikalität, Priorität, Wichtigkeit", "criticité, priorité",
      "criticidad, prioridad"),
    .init("regulated", "reguliert, GxP-relevant", "réglementé", "regulado"),
    .init(
      "data_sensitivity", "Datenklassifizierung, Vertraulichkeit, Schutzbedarf",
      "sensibilité des données, confidentialité", "sensibilidad de los datos, confidencialidad"),
    .init(
      "allowed_regions", "erlaubte Regionen, zulässige Regionen", "régions autorisées",
      "regiones permitidas"),
    .init(
      "named_users", "Benutzer, Anwender, Nutzer, Anzahl Benutzer, benannte Benutzer",
      "utilisateurs, utilisateurs nommés, nombre d'utilisateurs",
      "usuarios, usuarios nombrados, número de usuarios"),
    .init(
      "peak_users", "gleichzeitige Benutzer, gleichzeitige Nutzer, Spitzenbenutzer",
      "utilisateurs simultanés, utilisateurs en pointe",
      "usuarios simultáneos, usuarios concurrentes, usuarios pico"),
    .init(
      "peak_transactions_per_hour", "Transaktionen pro Stunde, Buchungen pro Stunde",
      "transactions par heure", "transacciones por hora"),
    .init("business_owner", "Verantwortlicher, Werkleiter", "responsable métier", "responsable"),
    .init("status", "Zustand, Stand", "statut, état", "estado, situación"),
    .init("notes", "Bemerkung, Bemerkungen, Anmerkung", "remarques, commentaire", "observaciones"),
    .init("skills", "Fähigkeiten, Kompetenzen", "compétences", "habilidades, competencias"),
    .init("people", "Personen, Köpfe, Anzahl Personen", "effectif, personnes", "personas"),
    .init("days_per_week", "Tage pro Woche", "jours par semaine", "días por semana"),
    .init("roles", "Rollen, Rolle", "rôles, rôle", "funciones, rol"),
    .init(
      "email", "E-Mail-Adresse", "courriel, adresse électronique", "correo, correo electrónico"),
    .init(
      "available_from", "verfügbar ab, verfügbar von", "disponible à partir du, disponible dès",
      "disponible desde"),
    .init("available_to", "verfügbar bis", "disponible jusqu'au", "disponible hasta"),
    .init(
      "fiscal_year_end", "Geschäftsjahresende, Bilanzstichtag", "fin d'exercice, clôture annuelle",
      "fin de ejercicio, cierre del ejercicio"),
    .init("parent_id", "Muttergesellschaft, Obergesellschaft", "société mère", "empresa matriz"),
    .init("cost_center", "Kostenstelle", "centre de coûts", "centro de coste, centro de costo"),
  ]
}
