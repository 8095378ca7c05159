package polyclinic.exchange;

import java.util.List;
import polyclinic.markdown.Run;

/**
 * A piece of a page that is translated as one.
 *
 * @param kind what it is, such as {@code item}; of front matter the key
 * @param field whether it stands in the front matter
 * @param wraps whether it may be written in several lines
 * @param start offset of its first character in the file's text
 * @param end offset behind its last character
 */
record Phrase(String kind, boolean field, boolean wraps, int start, int end, List<Run> runs) {

  Phrase {
    runs = List.copyOf(runs);
  }
}
