package polyclinic.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import polyclinic.rules.Meaning.Role;
import polyclinic.rules.PhraseIndex.Match;

/** Judges what was found in the sentences of a page. */
final class PhraseCheck {

  private final RuleBook book;
  private final PageText text;
  private final boolean promotional;
  private final Special special;
  private final Consumer<Hit> hits;

  /** Rules that ask for more than words. */
  interface Special {

    /** Whether a hit of a rule counts. */
    boolean counts(Rule rule, PageText text, Passage passage, int sentence);
  }

  PhraseCheck(
      RuleBook book, PageText text, boolean promotional, Special special, Consumer<Hit> hits) {
    this.book = book;
    this.text = text;
    this.promotional = promotional;
    this.special = special;
    this.hits = hits;
  }

  void run() {
    for (Passage passage : text.passages()) {
      for (int i = 0; i < passage.sentences().size(); i++) {
        sentence(passage, i);
      }
    }
  }

  private void sentence(Passage passage, int index) {
    Set<String> told = new LinkedHashSet<>();
    for (Match match : passage.found().get(index)) {
      Meaning meaning = match.meaning();
      if (meaning.role() == Role.HIT && !told.contains(meaning.rule())) {
        Rule rule = book.rule(meaning.rule()).orElseThrow();
        if (applies(rule, passage, index) && counts(rule, passage, index, match)) {
          told.add(meaning.rule());
          hits.accept(hit(rule, passage, index, match));
        }
      }
    }
  }

  private boolean applies(Rule rule, Passage passage, int index) {
    return (promotional || !rule.promotionalOnly())
        && (rule.types().isEmpty() || rule.types().contains(text.page().type()))
        && !rule.exceptBoxes().contains(passage.box())
        && (rule.questions() || !passage.sentences().get(index).question());
  }

  private boolean counts(Rule rule, Passage passage, int index, Match match) {
    int scope = rule.paragraph() ? -1 : index;
    return !has(passage, scope, Role.UNLESS, rule)
        && (rule.citations() == 0 || passage.sources(scope) < rule.citations())
        && !isSatisfied(rule, passage, scope)
        && !Negation.covers(passage, index, match)
        && special.counts(rule, text, passage, index);
  }

  private boolean isSatisfied(Rule rule, Passage passage, int scope) {
    Set<String> needs = needs(rule);
    return !needs.isEmpty() && missing(rule, passage, scope).isEmpty();
  }

  private Set<String> needs(Rule rule) {
    return book.text(rule, text.raw().language()).needs().keySet();
  }

  private List<String> missing(Rule rule, Passage passage, int scope) {
    List<String> missing = new ArrayList<>(needs(rule));
    matches(passage, scope).stream()
        .filter(m -> m.meaning().role() == Role.NEED && m.meaning().rule().equals(rule.id()))
        .forEach(m -> missing.remove(m.meaning().name()));
    return missing;
  }

  private static boolean has(Passage passage, int scope, Role role, Rule rule) {
    return matches(passage, scope).stream()
        .anyMatch(m -> m.meaning().role() == role && m.meaning().rule().equals(rule.id()));
  }

  /** The matches of a sentence, or of all. */
  private static List<Match> matches(Passage passage, int scope) {
    return scope >= 0
        ? passage.found().get(scope)
        : passage.found().stream().flatMap(List::stream).toList();
  }

  private Hit hit(Rule rule, Passage passage, int index, Match match) {
    Map<String, String> fields = new HashMap<>();
    fields.put("word", passage.words(match.from(), match.to()));
    fields.put("instead", match.meaning().name());
    fields.put("missing", String.join(", ", missing(rule, passage, rule.paragraph() ? -1 : index)));
    Hit hit =
        new Hit(rule, text.raw().language(), passage.at(match.from()), Map.copyOf(fields), false);
    return isAttributedQuotation(passage, match) ? hit.mildly() : hit;
  }

  /** What others say is not what the clinic says, if it tells who says it. */
  private static boolean isAttributedQuotation(Passage passage, Match match) {
    boolean quoted =
        passage.quoted()
            || IntStream.range(match.from(), match.to())
                .allMatch(i -> passage.tokens().get(i).quoted());
    return quoted && (passage.has(Role.ATTRIBUTION) || passage.sources(-1) > 0);
  }
}
