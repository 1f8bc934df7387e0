import Testing
import WaveCore
import WaveOutcome
import WaveScenario
import WaveWorkspace

@Suite("Saturated pools")
struct SaturationTests {
  /// A near pool with that many database processors, and a roomy one that comes ten months later.
  private func pools(nearProcessors: Int) -> String {
    let rest = "64,9000,2000"
    let tail = ",15min,400,3min,1,EU"
    return """
      pool_id,hosting,region,max_plants,worker_vcpu,worker_memory_gb,max_pods,postgres_vcpu,\
      postgres_memory_gb,postgres_max_connections,storage_gb,lead_time,maintenance_window,\
      backup_interval,restore_gb_per_hour,failover_time,standbys,recovery_region
      POOL_NEAR,shared,EU,,4,16,24,\(nearProcessors),\(rest),4w,\(tail)
      POOL_LATE,shared,EU,,4,16,24,32,\(rest),40w,\(tail)

      """
  }

  private func outcome(nearProcessors: Int) async throws -> RunOutcome {
    let copy = try AcmeCopy()
    try copy.folder.write(pools(nearProcessors: nearProcessors), to: "inventory/platform.csv")
    return try await copy.planned(try copy.question())
  }

  @Test("a pool that would saturate becomes a limit, and moves a wave")
  func saturationMovesAWave() async throws {
    let roomy = try await outcome(nearProcessors: 32)
    let tight = try await outcome(nearProcessors: 1)
    #expect(roomy.capacity?.rounds.count == 1)
    #expect(roomy.plan.hosting.allSatisfy { $0.pool == "POOL_NEAR" })
    let rounds = try #require(tight.capacity?.rounds)
    #expect(rounds.count > 1)
    #expect(rounds[0].saturations > 0)
    #expect(rounds[1].limits.contains { $0.contains("database processors") })
    #expect(tight.plan.hosting.contains { $0.pool == "POOL_LATE" })
    #expect(tight.slots != roomy.slots)
    #expect(tight.quality.finish > roomy.quality.finish)
    #expect(tight.capacity?.saturations.isEmpty == true)
    #expect(tight.violations.isEmpty)
  }
}
