package polyclinic.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import polyclinic.report.Severity;

/**
 * A rule, without its words.
 *
 * @param id such as {@code R08}
 * @param kind whether a law or good practice asks for it
 * @param severity of a hit, unless the site changes it
 * @param basis the law or source
 * @param asOf the day on which somebody last compared the rule with its basis
 * @param jurisdiction the country without whose law the rule does not apply; empty: everywhere
 * @param detector what looks for it
 * @param promotionalOnly whether it applies to promotional pages only
 * @param questions whether questions can hit it
 * @param citations how many works a hit must cite to pass; 0: citations do not help
 * @param paragraph whether what lets a hit pass may stand anywhere in its paragraph
 * @param types of pages to which it applies; empty: all
 * @param exceptBoxes kinds of boxes to which it does not apply
 * @param pages types or paths of the pages that it asks for
 * @param patterns regular expressions for templates, styles and scripts
 * @param allowed names that it lets pass
 * @param months a span of time that the rule needs; 0 if it needs none
 */
public record Rule(
    String id,
    Kind kind,
    Severity severity,
    String basis,
    LocalDate asOf,
    Optional<String> jurisdiction,
    Detector detector,
    boolean promotionalOnly,
    boolean questions,
    int citations,
    boolean paragraph,
    List<String> types,
    List<String> exceptBoxes,
    List<String> pages,
    List<String> patterns,
    List<String> allowed,
    int months) {

  /** Who asks for a rule. */
  public enum Kind {
    LAW,
    ADVICE
  }

  /** What looks for a rule. */
  public enum Detector {
    IMPRINT,
    FORMS,
    STORAGE,
    ORIGIN,
    FIELDS,
    PAGE,
    DESCRIPTIONS,
    WORDS,
    STUDIES,
    SOURCES,
    PERMISSION,
    SECTIONS,
    REVIEW
  }

  public Rule {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(severity);
    types = List.copyOf(types);
    exceptBoxes = List.copyOf(exceptBoxes);
    if (!id.matches("R\\d\\d")) {
      throw new IllegalArgumentException("no id of a rule: " + id);
    }
  }
}
