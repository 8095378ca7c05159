package polyclinic.rules;

import java.util.ArrayList;
import java.util.List;
import polyclinic.markdown.Prose;
import polyclinic.model.Page;
import polyclinic.report.SourceLocation;
import polyclinic.source.Located;
import polyclinic.source.RawPage;

/**
 * What a page says to its readers and to search engines.
 *
 * @param raw with its places
 * @param page resolved
 */
record PageText(RawPage raw, Page page, List<Passage> passages) {

  static PageText of(RawPage raw, Page page, Lexicon lexicon, BoxKinds boxes) {
    List<Passage> passages = new ArrayList<>();
    passages.add(line(raw.meta().title(), Prose.Kind.HEADING, lexicon));
    raw.meta().description().ifPresent(d -> passages.add(line(d, Prose.Kind.TEXT, lexicon)));
    for (Prose prose : raw.body().prose()) {
      Prose.Words words = prose.in(raw.text());
      String box = boxes.kind(raw.language(), prose.box());
      passages.add(
          Passage.of(
              prose.kind(),
              box,
              prose.quoted() || box.equals(BoxKinds.QUOTE),
              words.text(),
              words.marks(),
              lexicon,
              index -> raw.at(words.offset(index))));
    }
    return new PageText(raw, page, List.copyOf(passages));
  }

  private static Passage line(Located line, Prose.Kind kind, Lexicon lexicon) {
    SourceLocation at = line.at();
    return Passage.of(
        kind,
        "",
        false,
        line.value(),
        List.of(),
        lexicon,
        index -> new SourceLocation(at.file(), at.line(), at.column() + index));
  }

  /** Whether it asks its readers to come, call or write. */
  boolean callsToAction() {
    return passages.stream()
        .anyMatch(p -> p.box().equals(BoxKinds.ACTION) || p.has(Meaning.Role.CALL_TO_ACTION));
  }
}
