package polyclinic.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import polyclinic.markdown.Part;
import polyclinic.markdown.RawBlock;
import polyclinic.report.SourceLocation;
import polyclinic.source.Manuscript;
import polyclinic.source.RawPage;
import polyclinic.source.RawTable;
import polyclinic.source.RawTable.RawCell;

/** Where each work is cited: in texts, in tables, and as further reading. */
final class CitationPlaces {

  private final Map<String, List<SourceLocation>> places = new TreeMap<>();

  private CitationPlaces() {}

  static CitationPlaces of(List<RawPage> pages, Manuscript manuscript) {
    var places = new CitationPlaces();
    for (RawPage page : pages) {
      places.collect(page.body().blocks());
      page.meta().furtherReading().keys().forEach(key -> places.add(key.value(), key.at()));
    }
    manuscript.tables().values().forEach(places::collect);
    return places;
  }

  /** In the order of the pages; empty if nothing cites it. */
  List<SourceLocation> of(String key) {
    return List.copyOf(places.getOrDefault(key, List.of()));
  }

  private void collect(List<RawBlock> blocks) {
    for (RawBlock block : blocks) {
      if (block instanceof RawBlock.Html html) {
        citations(html.parts());
      } else if (block instanceof RawBlock.Heading heading) {
        citations(heading.parts());
      } else if (block instanceof RawBlock.Box box) {
        citations(box.title());
        collect(box.blocks());
      }
    }
  }

  private void citations(List<Part> parts) {
    for (Part part : parts) {
      if (part instanceof Part.Citation citation) {
        citation.items().forEach(item -> add(item.key(), item.at()));
      }
    }
  }

  private void collect(RawTable table) {
    table.sources().forEach(source -> add(source.value(), source.at()));
    table.rows().stream()
        .flatMap(row -> row.cells().values().stream())
        .filter(RawCell.Citations.class::isInstance)
        .forEach(
            cell -> ((RawCell.Citations) cell).keys().forEach(key -> add(key.value(), key.at())));
  }

  private void add(String key, SourceLocation at) {
    places.computeIfAbsent(key, k -> new ArrayList<>()).add(at);
  }
}
