package polyclinic.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import polyclinic.report.SourceLocation;

/**
 * The lines from one {@code @} at the beginning of a line to the next: an entry, whatever state its
 * braces are in, so that a broken entry does not take the following ones with it.
 *
 * @param text its lines
 * @param file name for locations
 * @param firstLine 1-based
 */
record Chunk(String text, String file, int firstLine) {

  private static final Pattern START =
      Pattern.compile("^[ \\t]*@\\s*\\w+\\s*\\{", Pattern.MULTILINE);

  /** The chunks of a file; the first may be what stands before the first entry. */
  static List<Chunk> split(String text, String file) {
    var starts = new ArrayList<Integer>(List.of(0));
    START.matcher(text).results().map(r -> r.start()).filter(s -> s > 0).forEach(starts::add);
    starts.add(text.length());
    var chunks = new ArrayList<Chunk>();
    int line = 1;
    for (int i = 0; i + 1 < starts.size(); i++) {
      String part = text.substring(starts.get(i), starts.get(i + 1));
      chunks.add(new Chunk(part, file, line));
      line += newlines(part);
    }
    return chunks;
  }

  boolean isEntry() {
    return START.matcher(text).lookingAt();
  }

  /** The place of a 0-based offset into the text. */
  SourceLocation at(int offset) {
    String before = text.substring(0, offset);
    return new SourceLocation(
        file, firstLine + newlines(before), offset - before.lastIndexOf('\n'));
  }

  private static int newlines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }
}
