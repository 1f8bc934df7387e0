extension DefaultBook {
  /// Defaults of a scenario file.
  static let scenario: [DefaultEntry] = [
    .word(
      "DEF150", ("scenario", "start"), "the day given to the reader",
      "a programme can start no earlier than it is planned"),
    .word(
      "DEF151", ("scenario", "finish_by"), "104 weeks after the start",
      "two years are long enough for most programmes and short enough to plan"),
  ]
}
