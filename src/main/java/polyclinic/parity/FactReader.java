package polyclinic.parity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import polyclinic.editorial.Section;
import polyclinic.editorial.Sections;
import polyclinic.markdown.Prose;
import polyclinic.markdown.RawBlock;
import polyclinic.report.LineIndex;
import polyclinic.report.SourceLocation;
import polyclinic.source.Located;
import polyclinic.source.RawPage;

/** Reads what must be the same in every language from one page. */
final class FactReader {

  private final RawPage page;
  private final PageLanguage language;
  private final NavigableMap<Integer, Draft> byLine = new TreeMap<>();
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  /** A section that is being read. */
  private static final class Draft {
    private final Section section;
    private final Optional<SectionNumbers> numbers;
    private final List<Mention> risks = new ArrayList<>();
    private final Set<String> boxes = new TreeSet<>();
    private int items;
    private int warnings;

    Draft(Section section, Optional<NumberPatterns> patterns) {
      this.section = section;
      this.numbers = patterns.map(SectionNumbers::new);
    }

    void read(String text, IntFunction<SourceLocation> place) {
      numbers.ifPresent(n -> n.add(text, place));
    }

    SectionFacts facts() {
      return new SectionFacts(
          section, numbers, List.copyOf(risks), items, Set.copyOf(boxes), warnings);
    }
  }

  private FactReader(RawPage page, PageLanguage language) {
    this.page = page;
    this.language = language;
  }

  /** By the section's id, in the order in which they stand. */
  static Map<String, SectionFacts> read(RawPage page, PageLanguage language) {
    FactReader reader = new FactReader(page, language);
    Sections.of(page, language.safety()).forEach(reader::section);
    reader.head();
    reader.prose();
    reader.blocks(page.body().blocks());
    Map<String, SectionFacts> facts = new LinkedHashMap<>();
    reader.drafts.forEach((id, draft) -> facts.put(id, draft.facts()));
    return facts;
  }

  private void section(String id, Section section) {
    Draft draft = new Draft(section, language.patterns());
    drafts.put(id, draft);
    if (!id.equals(Section.HEAD)) {
      byLine.put(section.at().line(), draft);
    }
  }

  private void head() {
    Draft head = drafts.get(Section.HEAD);
    line(page.meta().title(), head);
    page.meta().description().ifPresent(description -> line(description, head));
  }

  private void line(Located line, Draft head) {
    SourceLocation at = line.at();
    head.read(line.value(), index -> new SourceLocation(at.file(), at.line(), at.column() + index));
  }

  private void prose() {
    LineIndex lines = new LineIndex(page.text());
    for (Prose prose : page.body().prose()) {
      Prose.Words words = prose.in(page.text());
      var entry = byLine.floorEntry(place(lines, words.offset(0)).line());
      if (entry != null) {
        Draft draft = entry.getValue();
        draft.items += prose.kind() == Prose.Kind.ITEM ? 1 : 0;
        draft.read(words.text(), index -> place(lines, words.offset(index)));
      }
    }
  }

  private SourceLocation place(LineIndex lines, int offset) {
    SourceLocation inText = lines.at(page.file(), offset);
    int line = page.textAt().line() + inText.line() - 1;
    return new SourceLocation(inText.file(), line, inText.column());
  }

  private void blocks(List<RawBlock> blocks) {
    for (RawBlock block : blocks) {
      if (block instanceof RawBlock.Box box) {
        Draft draft = byLine.floorEntry(box.at().line()).getValue();
        draft.warnings += language.safety().isSafetyBlock(box) ? 1 : 0;
        if (!box.id().isEmpty()) {
          draft.boxes.add(box.id());
        }
        blocks(box.blocks());
      } else if (block instanceof RawBlock.Insertion insertion
          && language.isRisk(insertion.name())) {
        byLine.floorEntry(insertion.at().line()).getValue().risks.add(risk(insertion));
      }
    }
  }

  /** Both numbers are there, or the page would not have been baked. */
  private static Mention risk(RawBlock.Insertion insertion) {
    int n = Integer.parseInt(insertion.attributes().get("n").value());
    int of = Integer.parseInt(insertion.attributes().get("of").value());
    String written = "::" + insertion.name() + "{n=" + n + " of=" + of + "}";
    Measure measure = new Measure(n + "/" + of, "risk");
    return new Mention(measure, Set.of(), written, insertion.at(), false);
  }
}
