package polyclinic.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rules know of one language. Immutable; shared by threads. */
final class Lexicon {

  private final Map<String, RuleText> texts = new LinkedHashMap<>();
  private final PhraseIndex index;
  private final SentenceSplitter splitter;

  Lexicon(Tree data) {
    Map<String, List<String>> lists = data.lists("lists");
    data.map("rules").forEach((id, rule) -> texts.put(id, text(rule)));
    PhraseParser parser = new PhraseParser(lists);
    index = new PhraseIndex();
    for (Meaning.Role role : Meaning.Role.values()) {
      String key = role.key();
      data.lines(key).forEach(line -> index.add(parser.parse(line), Meaning.of(role)));
    }
    List<Phrase> negations = data.lines("negations").stream().map(parser::parse).toList();
    texts.forEach((id, text) -> add(id, text, parser, negations));
    splitter =
        new SentenceSplitter(
            data.lines("abbreviations"),
            Boolean.parseBoolean(data.text("ordinals", "false")),
            data.lines("quotationMarks"));
  }

  private void add(String id, RuleText text, PhraseParser parser, List<Phrase> negations) {
    text.words()
        .forEach(
            line -> {
              String[] parts = line.split("\\s*=>\\s*", 2);
              String instead = parts.length > 1 ? parts[1] : "";
              Phrase phrase = parser.parse(parts[0]);
              boolean negative = negations.stream().anyMatch(phrase::contains);
              index.add(phrase, new Meaning(Meaning.Role.HIT, id, instead, negative));
            });
    text.unless()
        .forEach(p -> index.add(parser.parse(p), new Meaning(Meaning.Role.UNLESS, id, "", false)));
    text.needs()
        .forEach(
            (need, phrases) ->
                phrases.forEach(
                    p ->
                        index.add(
                            parser.parse(p), new Meaning(Meaning.Role.NEED, id, need, false))));
  }

  private static RuleText text(Tree t) {
    return new RuleText(
        t.text("title"),
        t.text("message"),
        t.text("remedy"),
        t.lines("words"),
        t.lines("unless"),
        t.lists("needs"),
        t.texts("variants"),
        t.text("hit", ""),
        t.text("pass", ""));
  }

  RuleText text(String rule) {
    return Optional.ofNullable(texts.get(rule))
        .orElseThrow(() -> new IllegalArgumentException("no words for " + rule));
  }

  PhraseIndex index() {
    return index;
  }

  SentenceSplitter splitter() {
    return splitter;
  }
}
