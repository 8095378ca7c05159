package polyclinic.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;
import polyclinic.report.Severity;
import polyclinic.report.Suggestion;
import polyclinic.source.RawRules;

/** Which rules a site takes otherwise, and how a hit is told. */
final class Policy {

  private final RuleBook book;
  private final RawRules rules;
  private final Map<String, Optional<Severity>> changed = new HashMap<>();

  Policy(RuleBook book, RawRules rules) {
    this.book = book;
    this.rules = rules;
    rules.changes().forEach(change -> changed.put(change.rule().value(), change.severity()));
  }

  /** Whether the site answers to the law of a rule and has not switched the rule off. */
  boolean isOn(Rule rule) {
    return rule.jurisdiction().map(rules.jurisdictions()::contains).orElse(true)
        && severity(rule).isPresent();
  }

  private Optional<Severity> severity(Rule rule) {
    return changed.getOrDefault(rule.id(), Optional.of(rule.severity()));
  }

  Diagnostic diagnostic(Hit hit) {
    RuleText text = book.text(hit.rule(), hit.language());
    Severity severity = severity(hit.rule()).orElseThrow();
    boolean capped = hit.mild() && severity == Severity.ERROR;
    String message = hit.fields().getOrDefault("message", text.message());
    return new Diagnostic(
        capped ? Severity.WARNING : severity,
        hit.rule().id(),
        hit.at(),
        fill(message, hit.fields()),
        fill(text.remedy(), hit.fields()),
        "",
        "");
  }

  private static String fill(String text, Map<String, String> fields) {
    String filled = text;
    for (Map.Entry<String, String> field : fields.entrySet()) {
      filled = filled.replace("{" + field.getKey() + "}", field.getValue());
    }
    return filled;
  }

  /** Reports changes of rules that do not exist. */
  void report(Problems problems) {
    for (RawRules.Change change : rules.changes()) {
      String id = change.rule().value();
      if (book.rule(id).isEmpty()) {
        String near = Suggestion.didYouMean(id, book.rules().stream().map(Rule::id).toList());
        problems.error(
            "rule-unknown",
            change.rule().at(),
            "there is no rule '" + id + "'",
            near.isEmpty() ? "rules are listed in rules.md" : near);
      }
    }
  }
}
