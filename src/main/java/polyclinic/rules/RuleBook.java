package polyclinic.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import polyclinic.report.Severity;

/**
 * All rules, with their words in the languages that have any. The data are {@code /rules/*.yaml} in
 * the jar; a language is added by adding its file.
 */
public final class RuleBook {

  /** By their languages: a preview asks again with every change. */
  private static final Map<List<String>, RuleBook> LOADED = new ConcurrentHashMap<>();

  private static final String FOLDER = "/polyclinic/rules/";

  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Map<String, Lexicon> lexicons = new LinkedHashMap<>();
  private final Lexicon fallback;
  private final List<String> promotionalTypes;
  private final Set<String> preclinical;

  private RuleBook(Tree data, List<String> languages) {
    for (Tree rule : data.trees("rules")) {
      rules.put(rule.text("id"), rule(rule));
    }
    promotionalTypes = data.lines("promotionalTypes");
    preclinical = Set.copyOf(data.lines("preclinical"));
    for (String language : languages) {
      // a variant such as plain language has the words of its language
      Tree.read(FOLDER + language + ".yaml")
          .or(() -> Tree.read(FOLDER + language.replaceFirst("-.*", "") + ".yaml"))
          .ifPresent(t -> lexicons.put(language, new Lexicon(t)));
    }
    String name = data.text("fallback");
    fallback =
        Optional.ofNullable(lexicons.get(name))
            .orElseGet(() -> new Lexicon(Tree.read(FOLDER + name + ".yaml").orElseThrow()));
  }

  /**
   * The rules; read when they are asked for first.
   *
   * @param languages codes; what has no data is left out
   */
  public static RuleBook load(List<String> languages) {
    return LOADED.computeIfAbsent(
        List.copyOf(languages),
        codes -> new RuleBook(Tree.read(FOLDER + "rules.yaml").orElseThrow(), codes));
  }

  /** In the order of their ids. */
  public List<Rule> rules() {
    return List.copyOf(rules.values());
  }

  Optional<Rule> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /** The rule's words in a language; those of the fallback if the language has no data. */
  public RuleText text(Rule rule, String language) {
    return lexicons.getOrDefault(language, fallback).text(rule.id());
  }

  /** Empty if there are no data for the language. */
  Optional<Lexicon> lexicon(String language) {
    return Optional.ofNullable(lexicons.get(language));
  }

  Lexicon lexiconOrFallback(String language) {
    return lexicons.getOrDefault(language, fallback);
  }

  /** Types of pages that promote what they describe. */
  List<String> promotionalTypes() {
    return promotionalTypes;
  }

  /** Types of studies in which no person took part. */
  Set<String> preclinical() {
    return preclinical;
  }

  private static Rule rule(Tree t) {
    return new Rule(
        t.text("id"),
        Rule.Kind.valueOf(upper(t.text("kind"))),
        Severity.valueOf(upper(t.text("severity"))),
        t.text("basis"),
        LocalDate.parse(t.text("asOf")),
        t.maybe("jurisdiction"),
        Rule.Detector.valueOf(upper(t.text("detector"))),
        Boolean.parseBoolean(t.text("promotionalOnly", "false")),
        Boolean.parseBoolean(t.text("questions", "false")),
        Integer.parseInt(t.text("citations", "0")),
        Boolean.parseBoolean(t.text("paragraph", "false")),
        t.lines("types"),
        t.lines("exceptBoxes"),
        t.lines("pages"),
        t.lines("patterns"),
        t.lines("allowed"),
        Integer.parseInt(t.text("months", "0")));
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
