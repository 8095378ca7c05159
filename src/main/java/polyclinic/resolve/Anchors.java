package polyclinic.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import polyclinic.markdown.Part;
import polyclinic.markdown.RawBlock;
import polyclinic.source.Located;
import polyclinic.source.Manuscript;
import polyclinic.source.RawPage;
import polyclinic.source.RawTable;

/** The ids that a link can lead to on a page: those of its text, and those its insertions bring. */
final class Anchors {

  /** Id of the list of references, and the beginning of the id of each entry. */
  static final String REFERENCES = "references";

  private static final String REFERENCE = "ref-";
  private static final String PERSON = "person-";

  private final Manuscript manuscript;
  private final Map<String, Names> names;
  private final Map<RawPage, Set<String>> known = new ConcurrentHashMap<>();

  Anchors(Manuscript manuscript, Map<String, Names> names) {
    this.manuscript = manuscript;
    this.names = names;
  }

  static String reference(String key) {
    return REFERENCE + key;
  }

  static String row(String table, String row) {
    return table + "-" + row;
  }

  Set<String> of(RawPage page) {
    return known.computeIfAbsent(page, this::collect);
  }

  private Set<String> collect(RawPage page) {
    Set<String> ids = new HashSet<>(page.body().ids());
    collect(page, page.body().blocks(), ids);
    if (manuscript.glossary().page().map(Located::value).filter(page.path()::equals).isPresent()) {
      ids.addAll(manuscript.glossary().terms().keySet());
    }
    if (manuscript.people().page().map(Located::value).filter(page.path()::equals).isPresent()) {
      manuscript.people().people().keySet().forEach(id -> ids.add(PERSON + id));
    }
    return ids;
  }

  private void collect(RawPage page, List<RawBlock> blocks, Set<String> ids) {
    for (RawBlock block : blocks) {
      if (block instanceof RawBlock.Box box) {
        collect(page, box.blocks(), ids);
      } else if (block instanceof RawBlock.Insertion insertion
          && insertion.attributes().isEmpty()) {
        String table = names.get(page.written()).insertion(insertion.name()).orElse("");
        RawTable rows = manuscript.tables().get(table);
        if (rows != null) {
          rows.rows().forEach(row -> ids.add(row(table, row.id())));
        }
      } else if (block instanceof RawBlock.Html html) {
        html.parts().forEach(part -> citations(part, ids));
      } else if (block instanceof RawBlock.Heading heading) {
        heading.parts().forEach(part -> citations(part, ids));
      }
    }
  }

  private static void citations(Part part, Set<String> ids) {
    if (part instanceof Part.Citation citation) {
      ids.add(REFERENCES);
      citation.items().forEach(item -> ids.add(reference(item.key())));
    }
  }
}
