import Foundation
import WaveCommands

exit(await runWaveplan(arguments: Array(CommandLine.arguments.dropFirst())))
