package polyclinic.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes clusters of citations: {@code [@zhang2016, p. 4; @lener2015]}. */
final class CitationWriter {

  /** A key, then perhaps a comma and a locator. */
  private static final Pattern ITEM =
      Pattern.compile(
          "\\s*(?<key>@[\\p{L}\\p{N}][\\p{L}\\p{N}_:./+-]*)\\s*"
              + "(?:,\\s*(?<locator>[^\\s\\[\\]][^\\[\\]]*?))?\\s*");

  private final Reading reading;

  CitationWriter(Reading reading) {
    this.reading = reading;
  }

  /**
   * Writes a cluster; reports one that cannot be read, and writes it as text.
   *
   * @param cluster with its brackets
   */
  void write(BasedSequence cluster) {
    List<Part.Item> items = new ArrayList<>();
    BasedSequence inside = cluster.subSequence(1, cluster.length() - 1);
    for (int from = 0; from <= inside.length(); ) {
      int semicolon = inside.indexOf(';', from);
      int end = semicolon < 0 ? inside.length() : semicolon;
      Part.Item item = item(inside.subSequence(from, end));
      if (item == null) {
        reportSyntax(cluster);
        reading.out().text(cluster, 0);
        return;
      }
      items.add(item);
      from = end + 1;
    }
    reading.out().part(new Part.Citation(items, reading.at(cluster)));
  }

  private Part.Item item(BasedSequence chars) {
    Matcher matcher = ITEM.matcher(chars);
    if (!matcher.matches()) {
      return null;
    }
    String key = matcher.group("key").substring(1);
    String locator = matcher.group("locator") == null ? "" : locator(chars, matcher);
    BasedSequence at = chars.subSequence(matcher.start("key"), matcher.end("key"));
    return new Part.Item(key, locator, reading.at(at));
  }

  private static String locator(BasedSequence chars, Matcher matcher) {
    BasedSequence written = chars.subSequence(matcher.start("locator"), matcher.end("locator"));
    return written.unescape().replaceAll("\\s+", " ");
  }

  private void reportSyntax(BasedSequence cluster) {
    reading.error(
        "citation-syntax",
        cluster,
        "'" + cluster.toString().replaceAll("\\s+", " ") + "' is not a citation",
        "write [@key], [@key, p. 4] or [@key; @other], or \\[@ for a bracket that is text");
  }
}
