package polyclinic.parity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import polyclinic.editorial.Safety;
import polyclinic.editorial.Section;
import polyclinic.editorial.Sections;
import polyclinic.markdown.Prose;
import polyclinic.markdown.RawBlock;
import polyclinic.report.SourceLocation;
import polyclinic.source.Located;
import polyclinic.source.RawPage;

/** Reads what must be the same in every language from one page. */
final class FactReader {

  private final RawPage page;
  private final Safety safety;
  private final NumberPatterns patterns;
  private final NavigableMap<Integer, Draft> byLine = new TreeMap<>();
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  /** A section that is being read. */
  private static final class Draft {
    private final Section section;
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> boxes = new TreeSet<>();
    private int items;
    private int warnings;

    Draft(Section section) {
      this.section = section;
    }

    SectionFacts facts() {
      return new SectionFacts(section, List.copyOf(mentions), items, Set.copyOf(boxes), warnings);
    }
  }

  private FactReader(RawPage page, Safety safety, NumberPatterns patterns) {
    this.page = page;
    this.safety = safety;
    this.patterns = patterns;
  }

  /** By the section's id, in the order in which they stand. */
  static Map<String, SectionFacts> read(RawPage page, Safety safety, NumberPatterns patterns) {
    FactReader reader = new FactReader(page, safety, patterns);
    Sections.of(page, safety).forEach(reader::section);
    reader.head();
    reader.prose();
    reader.blocks(page.body().blocks());
    Map<String, SectionFacts> facts = new LinkedHashMap<>();
    reader.drafts.forEach((id, draft) -> facts.put(id, draft.facts()));
    return facts;
  }

  private void section(String id, Section section) {
    Draft draft = new Draft(section);
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
    head.mentions.addAll(
        NumberReader.read(
            line.value(),
            patterns,
            index -> new SourceLocation(at.file(), at.line(), at.column() + index)));
  }

  private void prose() {
    Lines lines = new Lines(page);
    for (Prose prose : page.body().prose()) {
      Prose.Words words = prose.in(page.text());
      var draft = byLine.floorEntry(lines.at(words.offset(0)).line());
      if (draft != null) {
        draft.getValue().items += prose.kind() == Prose.Kind.ITEM ? 1 : 0;
        draft
            .getValue()
            .mentions
            .addAll(
                NumberReader.read(words.text(), patterns, index -> lines.at(words.offset(index))));
      }
    }
  }

  private void blocks(List<RawBlock> blocks) {
    for (RawBlock block : blocks) {
      if (block instanceof RawBlock.Box box) {
        Draft draft = byLine.floorEntry(box.at().line()).getValue();
        draft.warnings += safety.isSafetyBlock(box) ? 1 : 0;
        if (!box.id().isEmpty()) {
          draft.boxes.add(box.id());
        }
        blocks(box.blocks());
      }
    }
  }
}
