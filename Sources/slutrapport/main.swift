import Foundation
import SlutrapportCommands

exit(Slutrapport.start(Array(CommandLine.arguments.dropFirst())))
