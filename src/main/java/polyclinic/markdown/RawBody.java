package polyclinic.markdown;

import java.util.List;
import java.util.Set;

/**
 * A page's text, read but not resolved.
 *
 * @param ids all ids that the page's own text defines: headings, boxes, footnotes
 * @param words how many words a reader reads
 * @param prose what a reader reads, in the order of the page
 */
public record RawBody(List<RawBlock> blocks, Set<String> ids, int words, List<Prose> prose) {

  public RawBody {
    blocks = List.copyOf(blocks);
    ids = Set.copyOf(ids);
    prose = List.copyOf(prose);
  }
}
