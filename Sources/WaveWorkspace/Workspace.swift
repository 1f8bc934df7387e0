import WaveInventory
public import WaveStore

/// The use cases of waveplan over one store: what faces call, and all they call.
public struct Workspace: Sendable {
  /// What is remembered between runs; nil where nothing is to be kept.
  public let store: Store?

  /// Who acts, for the audit trail.
  let actor: String

  /// The current moment by ISO 8601, for the audit trail alone.
  let now: @Sendable () -> String

  /// The version of waveplan, kept in every plan's provenance.
  public static let version = "0.1.0"

  /// A workspace over a store.
  public init(
    store: Store?, actor: String = "", now: @escaping @Sendable () -> String = { "" }
  ) {
    self.store = store
    self.actor = actor
    self.now = now
  }

  /// What a workspace is opened for.
  public enum Access: Sendable {
    /// To look at what is kept; a file that cannot be written is read as it is.
    case reading
    /// To keep something new.
    case writing
  }

  /// A workspace over the store in the file at a path, made with its folder where it is missing.
  ///
  /// - Throws: `WorkspaceFailure.store` where the file cannot be opened as wanted or is no store.
  public init(
    storePath: String, for access: Access = .writing, actor: String,
    now: @escaping @Sendable () -> String
  ) throws(WorkspaceFailure) {
    do {
      let store: Store
      if let obstacle = StoreFile(path: storePath).obstacleToWriting {
        guard access == .reading, StoreFile(path: storePath).exists else { throw obstacle }
        store = try Store.readOnly(at: storePath) { ContentHash.ofBytes($0) }
      } else {
        store = try Store.file(at: storePath) { ContentHash.ofBytes($0) }
      }
      self.init(store: store, actor: actor, now: now)
    } catch let failure as WorkspaceFailure {
      throw failure
    } catch StoreFailure.otherLayout {
      throw .store(
        "\(storePath) was laid out by another version, and bringing it up to date needs the right "
          + "to write it")
    } catch StoreFailure.hiddenLog(let log) {
      throw .store(
        "'\(log)' holds what was last kept, and reading it needs the right to write beside it; any "
          + "command of somebody who may clears it away")
    } catch {
      throw .store("\(storePath): \(error)")
    }
  }

  /// Whether results are not kept, since the store can only be read.
  public var isReadOnly: Bool { store?.isReadOnly ?? false }

  /// The workspace that keeps nothing.
  public static let forgetful = Workspace(store: nil)
}

extension ContentHash {
  /// The SHA-256 of bytes without a name, in lower-case hexadecimal.
  static func ofBytes(_ bytes: [UInt8]) -> String {
    ContentHash(of: ["": bytes]).hexadecimal
  }
}
