import ArgumentParser
import SlutrapportCommands

Slutrapport.main()
