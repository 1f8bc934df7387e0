import WaveCore

/// The slots that the user's own waves give to move groups, by the slot's first day.
typealias OwnSlots = [Identifier: CivilDate]
