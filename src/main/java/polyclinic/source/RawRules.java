package polyclinic.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import polyclinic.report.Severity;
import polyclinic.report.SourceLocation;

/**
 * What {@code site.yaml} says about the rules.
 *
 * @param jurisdictions countries whose law the site answers to, as codes such as {@code DE}
 * @param changes rules that the site takes otherwise than they come
 * @param clinic where the keys of {@code clinic} stand; {@code clinic} itself among them
 */
public record RawRules(
    List<String> jurisdictions, List<Change> changes, Map<String, SourceLocation> clinic) {

  /** Of a site that says nothing. */
  public static final RawRules NONE = new RawRules(List.of(), List.of(), Map.of());

  public RawRules {
    jurisdictions = List.copyOf(jurisdictions);
    changes = List.copyOf(changes);
    clinic = Map.copyOf(clinic);
  }

  /**
   * A rule that is taken otherwise.
   *
   * @param severity empty if the rule is off
   */
  public record Change(Located rule, Optional<Severity> severity, String reason) {}
}
