package polyclinic.resolve;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import polyclinic.cite.Bibliography;
import polyclinic.cite.Work;
import polyclinic.markdown.Part;
import polyclinic.markdown.RawBlock;
import polyclinic.source.Located;
import polyclinic.source.Manuscript;
import polyclinic.source.RawPage;
import polyclinic.source.RawTable;
import polyclinic.source.RawTable.RawCell;

/** Which works a language's pages cite, so that they can be formatted in one go. */
final class CitedKeys {

  private CitedKeys() {}

  /** Language code to known keys; languages that cite nothing are left out. */
  static Map<String, Set<String>> of(List<RawPage> pages, Manuscript manuscript) {
    Bibliography bibliography = manuscript.bibliography();
    Map<String, Set<String>> keys = new TreeMap<>();
    if (bibliography.keys().isEmpty()) {
      return keys;
    }
    for (RawPage page : pages) {
      Set<String> cited = keys.computeIfAbsent(page.written(), language -> new TreeSet<>());
      collect(page.body().blocks(), cited);
      if (page.meta().furtherReading().all()) {
        bibliography.works().stream().map(Work::key).forEach(cited::add);
      }
      page.meta().furtherReading().keys().stream().map(Located::value).forEach(cited::add);
    }
    Set<String> inTables = new TreeSet<>();
    manuscript.tables().values().forEach(table -> collect(table, inTables));
    keys.values().forEach(cited -> cited.addAll(inTables));
    keys.values().forEach(cited -> cited.retainAll(bibliography.keys()));
    keys.values().removeIf(Set::isEmpty);
    return keys;
  }

  private static void collect(List<RawBlock> blocks, Set<String> keys) {
    for (RawBlock block : blocks) {
      if (block instanceof RawBlock.Html html) {
        citations(html.parts(), keys);
      } else if (block instanceof RawBlock.Heading heading) {
        citations(heading.parts(), keys);
      } else if (block instanceof RawBlock.Box box) {
        citations(box.title(), keys);
        collect(box.blocks(), keys);
      }
    }
  }

  private static void citations(List<Part> parts, Set<String> keys) {
    for (Part part : parts) {
      if (part instanceof Part.Citation citation) {
        citation.items().forEach(item -> keys.add(item.key()));
      }
    }
  }

  private static void collect(RawTable table, Set<String> keys) {
    table.sources().forEach(source -> keys.add(source.value()));
    table.rows().stream()
        .flatMap(row -> row.cells().values().stream())
        .filter(RawCell.Citations.class::isInstance)
        .forEach(cell -> ((RawCell.Citations) cell).keys().forEach(key -> keys.add(key.value())));
  }
}
