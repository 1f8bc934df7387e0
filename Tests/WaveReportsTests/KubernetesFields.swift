/// The part of Kubernetes' API that an Indexed Job of shards uses: its fields and their types, as
/// the OpenAPI document of `batch/v1` and `core/v1` has them (1.31), and the rules of its validation.
enum KubernetesFields {
  /// What a scalar must look like.
  enum Kind {
    /// A positive integer of 32 or 64 bits.
    case integer
    /// Any text.
    case text
    /// One of a few words.
    case word(Set<String>)
    /// A name of RFC 1123: lower-case letters, digits and dashes, at most this long.
    case name(Int)
    /// A quantity of resources: a number with a binary or decimal suffix.
    case quantity
  }

  /// The fields that must be there, lists by `[]`.
  private static let required = [
    "apiVersion", "kind", "metadata.name", "spec.completions", "spec.completionMode",
    pod + "restartPolicy", pod + "containers[].name", pod + "containers[].image",
    pod + "containers[].volumeMounts[].name", pod + "containers[].volumeMounts[].mountPath",
    pod + "volumes[].name", pod + "volumes[].persistentVolumeClaim.claimName",
  ]

  private static let pod = "spec.template.spec."

  private static func kind(of field: String) -> Kind? {
    switch field {
    case "apiVersion": .word(["batch/v1"])
    case "kind": .word(["Job"])
    // A pod's host name is the job's name, a dash and the index, 63 characters together.
    case "metadata.name": .name(57)
    case "spec.completionMode": .word(["Indexed"])
    case "spec.completions", "spec.parallelism", "spec.backoffLimitPerIndex",
      "spec.activeDeadlineSeconds", "spec.ttlSecondsAfterFinished":
      .integer
    case pod + "restartPolicy": .word(["Never"])
    case pod + "containers[].name", pod + "volumes[].name",
      pod + "containers[].volumeMounts[].name":
      .name(63)
    case pod + "containers[].image", pod + "containers[].command[]", pod + "containers[].args[]",
      pod + "containers[].volumeMounts[].mountPath",
      pod + "volumes[].persistentVolumeClaim.claimName":
      .text
    case pod + "containers[].resources.requests.cpu",
      pod + "containers[].resources.requests.memory",
      pod + "containers[].resources.limits.cpu", pod + "containers[].resources.limits.memory":
      .quantity
    default: isLabel(field) ? .name(63) : nil
    }
  }

  private static func isLabel(_ field: String) -> Bool {
    field.hasPrefix("metadata.labels.") || field.hasPrefix("spec.template.metadata.labels.")
  }

  /// The fields that are unknown or not of their type, and those that are missing.
  static func faults(in job: [String: String]) -> [String] {
    var seen: Set<String> = []
    var faults: [String] = []
    for (field, value) in job {
      let general = field.replacing(/\[\d+\]/, with: "[]")
      seen.insert(general)
      guard let kind = kind(of: general), fits(value, kind) else {
        faults.append(field)
        continue
      }
    }
    return faults.sorted() + required.filter { !seen.contains($0) }.map { "\($0) is missing" }
  }

  private static func fits(_ value: String, _ kind: Kind) -> Bool {
    switch kind {
    case .integer: Int32(value).map { $0 > 0 } ?? false
    case .text: !value.isEmpty
    case .word(let words): words.contains(value)
    case .name(let most):
      value.count <= most && value.wholeMatch(of: /[a-z0-9]([-a-z0-9]*[a-z0-9])?/) != nil
    case .quantity:
      value.wholeMatch(of: /[0-9]+(\.[0-9]+)?(m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?/) != nil
    }
  }
}
