package polyclinic.editorial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import polyclinic.markdown.RawBlock;
import polyclinic.report.SourceLocation;
import polyclinic.source.Located;
import polyclinic.source.RawMeta;
import polyclinic.source.RawPage;

/** Cuts a page into its sections, in the order in which they stand. */
public final class Sections {

  private final RawPage page;
  private final Safety safety;
  private final List<String> lines;
  private final Map<String, Section> sections = new LinkedHashMap<>();
  private String id = Section.INTRO;
  private String title = "";
  private int start;
  private boolean dangerous;

  private Sections(RawPage page, Safety safety) {
    this.page = page;
    this.safety = safety;
    this.lines = List.of(page.text().split("\n", -1));
    this.start = page.textAt().line();
  }

  /** The sections by id, in the order in which they stand; those without a word are left out. */
  public static Map<String, Section> of(RawPage page, Safety safety) {
    Sections cut = new Sections(page, safety);
    cut.head();
    cut.body();
    return cut.sections;
  }

  private void head() {
    RawMeta meta = page.meta();
    String text =
        Stream.of(
                Stream.of(meta.title().value()),
                meta.linkTitle().stream(),
                meta.description().map(Located::value).stream())
            .flatMap(texts -> texts)
            .collect(Collectors.joining("\n\n"));
    sections.put(Section.HEAD, new Section(Section.HEAD, "", meta.title().at(), text, false));
  }

  private void body() {
    for (RawBlock block : page.body().blocks()) {
      if (block instanceof RawBlock.Heading heading && heading.level() == Section.LEVEL) {
        end(heading.at().line());
        id = heading.id();
        title = heading.plain();
        start = heading.at().line();
        dangerous = safety.isSafetyId(id);
      } else {
        dangerous |= safety.isSafetyBlock(block);
      }
    }
    end(page.textAt().line() + lines.size());
  }

  /** Ends the section before a line of the file. */
  private void end(int line) {
    int first = page.textAt().line();
    List<String> own = new ArrayList<>(lines.subList(start - first, line - first));
    while (!own.isEmpty() && own.get(0).isBlank()) {
      own.remove(0);
      start++;
    }
    String text = String.join("\n", own).stripTrailing();
    if (!text.isEmpty()) {
      SourceLocation at = new SourceLocation(page.file(), start, 1);
      sections.put(id, new Section(id, title, at, text, dangerous));
    }
  }
}
