package polyclinic.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts Markdown into what is translated. Never changes, and may be shared by threads. */
public final class SegmentReader {

  private final Parser parser = Syntax.parser();

  /**
   * The segments of a text, in the order in which they stand; none overlaps another.
   *
   * @param text the whole file, without a byte order mark
   * @param start offset at which the Markdown begins
   */
  public List<Segment> read(String text, int start) {
    String markdown = text.substring(start);
    Document document = parser.parse(markdown);
    List<Segment> found = new BlockCutter(document, markdown, start).cut();
    found.sort(Comparator.comparingInt(Segment::start));
    List<Segment> segments = new ArrayList<>();
    int end = start;
    for (Segment segment : found) {
      if (segment.start() >= end) {
        segments.add(segment);
        end = segment.end();
      }
    }
    return segments;
  }
}
