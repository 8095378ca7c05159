package polyclinic.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import polyclinic.report.Problems;

/** Reads the Markdown of one language's pages. Never changes, and may be shared by threads. */
public final class MarkdownReader {

  private static final char BOM = '\uFEFF';

  private final MarkdownSettings settings;
  private final Slug slug;
  private final Parser parser = Syntax.parser();

  public MarkdownReader(MarkdownSettings settings) {
    this.settings = settings;
    this.slug = new Slug(settings.transliteration());
  }

  /**
   * Reads a text. A mistake of its editor becomes a finding, and the body is still made as well as
   * it can be.
   *
   * @param file its name in locations
   * @param text the whole file; lines and columns are counted from its beginning
   * @param start offset in {@code text} at which the Markdown begins
   * @param problems takes the findings
   */
  public RawBody read(String file, String text, int start, Problems problems) {
    int begin = start == 0 && !text.isEmpty() && text.charAt(0) == BOM ? 1 : start;
    Document document = parser.parse(text.substring(begin));
    var ids = new Ids(slug, HeadingIds.GIVEN.get(document), problems);
    var out = new Output();
    var reading = new Reading(settings, new Places(file, text, begin), ids, out, problems);
    List<RawBlock> blocks = new BodyWriter(reading, document).write();
    return new RawBody(blocks, ids.all(), out.words(), ProseReader.read(document));
  }
}
