package polyclinic.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the attributes of an insertion: {@code key=value key="two words"}. */
final class AttributeReader {

  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "(?<key>\\p{L}[\\p{L}\\p{M}\\p{N}-]*)="
              + "(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)'|(?<bare>[^\\s\"'{}]+))(?=\\s|$)");

  private final Reading reading;

  AttributeReader(Reading reading) {
    this.reading = reading;
  }

  /**
   * Reads attributes in the order written.
   *
   * @param chars what stands between the braces
   * @return null if they cannot be read, which is reported
   */
  Map<String, RawBlock.Attribute> read(BasedSequence chars) {
    Map<String, RawBlock.Attribute> attributes = new LinkedHashMap<>();
    Matcher matcher = ATTRIBUTE.matcher(chars);
    for (int from = nextWord(chars, 0); from < chars.length(); ) {
      BasedSequence rest = chars.subSequence(from);
      if (!matcher.region(from, chars.length()).lookingAt()) {
        return fail(rest, "cannot be read from here on");
      }
      String key = matcher.group("key");
      if (attributes.put(key, value(chars, matcher)) != null) {
        return fail(rest, "has '" + key + "' twice");
      }
      from = nextWord(chars, matcher.end());
    }
    return attributes;
  }

  private RawBlock.Attribute value(BasedSequence chars, Matcher matcher) {
    for (String quoting : new String[] {"bare", "double", "single"}) {
      if (matcher.group(quoting) != null) {
        BasedSequence at = chars.subSequence(matcher.start(quoting));
        return new RawBlock.Attribute(matcher.group(quoting), reading.at(at));
      }
    }
    throw new IllegalStateException("an attribute without a value");
  }

  private Map<String, RawBlock.Attribute> fail(BasedSequence at, String what) {
    reading.error(
        "directive-syntax",
        at,
        "the list of attributes " + what,
        "write {key=value key=\"two words\"}, each key once");
    return null;
  }

  private static int nextWord(BasedSequence chars, int from) {
    int i = from;
    while (i < chars.length() && Character.isWhitespace(chars.charAt(i))) {
      i++;
    }
    return i;
  }
}
