import WaveCalendar
import WaveCore
import WaveLandscape

/// The slots that the user's own waves give to move groups.
typealias OwnSlots = [Index<MoveGroup>: Index<Slot>]
