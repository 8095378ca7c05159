package polyclinic.external;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import polyclinic.external.Identifier.Malformed;
import polyclinic.external.Identifier.Registered;
import polyclinic.external.Identifier.WellFormed;

/** One check: which links need which errands, and what has come of them. Used by one thread. */
final class Run {

  private final ExternalOptions options;
  private final Memory memory;
  private final Timing timing;
  private final Progress progress;
  private final SortedMap<String, Link> links = new TreeMap<>();
  private final Map<String, Verdict> verdicts = new TreeMap<>();
  private final List<Errand> errands = new ArrayList<>();
  private final Map<Register, SortedMap<String, Set<String>>> registered =
      new EnumMap<>(Register.class);
  private final int total;

  Run(
      Collection<String> urls,
      ExternalOptions options,
      Memory memory,
      Timing timing,
      Progress progress) {
    this.options = options;
    this.memory = memory;
    this.timing = timing;
    this.progress = progress;
    urls.forEach(url -> links.put(url, Link.of(url)));
    Set<String> keys = new HashSet<>();
    links.values().stream().filter(link -> keys.add(link.key())).forEach(this::sort);
    total = keys.size();
    registered.forEach(this::askRegister);
    if (!verdicts.isEmpty()) {
      progress.checked(verdicts.size(), total);
    }
  }

  private void sort(Link link) {
    Optional<Outcome> known = withoutAsking(link);
    if (known.isPresent()) {
      verdicts.put(link.key(), known.get().verdict(timing.now()));
      return;
    }
    Optional<Verdict> fresh = memory.fresh(link.key(), timing.now());
    if (fresh.isPresent()) {
      verdicts.put(link.key(), fresh.get());
      return;
    }
    Optional<Identifier> identifier = IdentifierReader.read(link.written(), link.target());
    if (identifier.isPresent() && identifier.get() instanceof Registered named) {
      registered
          .computeIfAbsent(named.register(), r -> new TreeMap<>())
          .computeIfAbsent(named.id(), id -> new TreeSet<>())
          .add(link.key());
    } else if (link.target() instanceof WebAddress page) {
      errands.add(new PageErrand(page.withoutFragment(), options.accept(), options.limits()));
    }
  }

  /** What can be said of a link by looking at it; empty if somebody must be asked. */
  private Optional<Outcome> withoutAsking(Link link) {
    if (!options.filter().admits(link.written())) {
      return Optional.of(Outcome.of(VerdictClass.SKIPPED, "the address is excluded"));
    }
    if (link.target() instanceof Target.Invalid invalid) {
      return Optional.of(
          Outcome.of(VerdictClass.INVALID, "the address is no address: " + invalid.fault()));
    }
    Identifier identifier = IdentifierReader.read(link.written(), link.target()).orElse(null);
    if (identifier instanceof Malformed malformed) {
      return Optional.of(Outcome.of(VerdictClass.INVALID, malformed.fault()));
    }
    if (identifier instanceof WellFormed) {
      return Optional.of(Outcome.of(VerdictClass.OK, "only the form was checked"));
    }
    return identifier == null && link.target() instanceof Target.Foreign foreign
        ? Optional.of(
            Outcome.of(
                VerdictClass.SKIPPED, "'" + foreign.scheme() + "' is not asked over the network"))
        : Optional.empty();
  }

  private void askRegister(Register register, SortedMap<String, Set<String>> addresses) {
    SortedMap<String, Set<String>> batch = new TreeMap<>();
    for (var entry : addresses.entrySet()) {
      batch.put(entry.getKey(), entry.getValue());
      if (batch.size() == register.batch() || entry.getKey().equals(addresses.lastKey())) {
        errands.add(new RegisterErrand(register, options.services(), batch, options.limits()));
        batch.clear();
      }
    }
  }

  List<Errand> errands() {
    return List.copyOf(errands);
  }

  void note(Step.Settled end) {
    Instant now = timing.now();
    end.results().forEach((key, outcome) -> verdicts.put(key, memory.note(key, outcome, now)));
    progress.checked(verdicts.size(), total);
  }

  /** The verdict on each link. */
  SortedMap<String, Verdict> verdicts() {
    SortedMap<String, Verdict> all = new TreeMap<>();
    links.forEach(
        (url, link) -> all.put(url, verdicts.get(link.key()).withFragment(link.fragment())));
    return all;
  }
}
