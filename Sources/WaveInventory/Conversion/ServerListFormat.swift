/// Where a tool's list of servers says what: column names, plain, the preferred first.
struct ServerListFormat {
  /// The server's name.
  var server: [String]
  /// Its application, or several.
  var application: [String]
  /// Its wave.
  var wave: [String]
  /// How many cores it has.
  var cores: [String] = []
  /// Its memory in MiB.
  var memoryMiB: [String] = []
  /// Its memory in GiB.
  var memoryGiB: [String] = []
  /// What its disks hold, else their size, in GiB.
  var diskGiB: [String] = []
  /// What is to become of it.
  var strategy: [String] = []
  /// Pairs of keys and values that may name application and wave.
  var tags: [String] = []
  /// Whether the column of applications holds a list.
  var hasList = false

  /// The intake form of Cloud Migration Factory; older ones number their waves.
  static let cmf = ServerListFormat(
    server: ["servername"], application: ["appname"], wave: ["wavename", "waveid"],
    strategy: ["rtype"], tags: ["tags"])

  /// The inventory of Application Migration Service.
  static let mgn = ServerListFormat(
    server: [
      "mgn:server:userprovidedid", "mgn:server:tag:name", "mgn:server:fqdnforactionframework",
    ],
    application: ["mgn:app:name"], wave: ["mgn:wave:name"])

  /// The import of Migration Hub.
  static let migrationHub = ServerListFormat(
    server: ["hostname", "vmware.vmname", "serverid", "externalid", "ipaddress"],
    application: ["applications"], wave: ["applicationwave"],
    cores: ["cpu.numberoflogicalcores", "cpu.numberofcores"], memoryMiB: ["ram.totalsizeinmb"],
    tags: ["tags"], hasList: true)

  /// The machines of Migration Center; older files give memory in MiB.
  static let migrationCenter = ServerListFormat(
    server: ["machinename", "machineid"], application: [], wave: [],
    cores: ["allocatedprocessorcorecount"], memoryMiB: ["memorymib"], memoryGiB: ["memorygib"],
    diskGiB: ["totaldiskusedgib", "totaldiskallocatedgib"])

  /// All columns that are carried over.
  var carried: Set<String> {
    Set(
      server + application + wave + cores + memoryMiB + memoryGiB + diskGiB + strategy + tags)
  }
}
