package polyclinic.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import polyclinic.model.Typography;
import polyclinic.model.Typography.Setting;

/**
 * Knows which characters of a source are set as others. It looks at all words of a block at once,
 * whatever markup and lines they stand in; code, addresses and what has a backslash are no words.
 */
final class Typesetter {

  /** Stands for what is no word. */
  private static final char OTHER = '\uFFFC';

  private final Reading reading;
  private final NavigableMap<Integer, String> changes = new TreeMap<>();
  private final StringBuilder words = new StringBuilder();
  private int[] offsets = new int[256];

  private Typesetter(Reading reading) {
    this.reading = reading;
  }

  /** Looks through a whole text; a quotation mark without a partner is a finding. */
  static Typesetter of(Document document, Reading reading) {
    var typesetter = new Typesetter(reading);
    if (!reading.settings().typography().equals(Typography.NONE)) {
      typesetter.gather(document);
      typesetter.endBlock();
    }
    return typesetter;
  }

  /** Writes a text from an index on. */
  void write(BasedSequence chars, int from, Output out) {
    int start = chars.getStartOffset();
    int end = chars.getEndOffset();
    Map<Integer, String> here =
        chars instanceof SubSequence ? changes.subMap(start + from, end) : Map.of();
    int done = from;
    for (Map.Entry<Integer, String> change : here.entrySet()) {
      int at = change.getKey() - start;
      out.text(chars.subSequence(done, at), 0).literal(change.getValue());
      done = at + 1;
    }
    out.text(chars, done);
  }

  /** What is set in place of the end of a line. */
  Optional<String> at(BasedSequence lineEnd) {
    return Optional.ofNullable(changes.get(lineEnd.getStartOffset()));
  }

  private void gather(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Block || node instanceof TableCell) {
        endBlock();
        if (node instanceof BoxNode box) {
          gather(box.title());
          endBlock();
        }
        gather(node);
        endBlock();
      } else if (node instanceof Text) {
        text(node.getChars());
      } else if (node instanceof SoftLineBreak) {
        add('\n', node.getStartOffset());
      } else if (isWords(node)) {
        gather(node);
      } else {
        add(OTHER, node.getStartOffset());
      }
    }
  }

  private static boolean isWords(Node node) {
    return node.hasChildren()
        && !(node instanceof Code
            || node instanceof Image
            || node instanceof ImageRef
            || node instanceof AutoLink
            || node instanceof MailLink
            || node instanceof CitationNode);
  }

  private void text(BasedSequence chars) {
    if (!(chars instanceof SubSequence)) {
      add(OTHER, chars.getStartOffset());
      return;
    }
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (c == '\\') {
        add(OTHER, chars.getStartOffset() + i);
        i++;
      } else {
        add(c, chars.getStartOffset() + i);
      }
    }
  }

  private void add(char c, int offset) {
    if (words.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[words.length()] = offset;
    words.append(c);
  }

  private void endBlock() {
    if (words.isEmpty()) {
      return;
    }
    Setting setting = reading.settings().typography().setting(words.toString());
    setting.changes().forEach((index, sign) -> changes.put(offsets[index], sign));
    for (int index : setting.alone()) {
      reading
          .problems()
          .info(
              "quotation-mark",
              reading.places().at(offsets[index]),
              "this quotation mark has no partner in its paragraph, and stays straight",
              "add the other one, or write \\\" if a straight one is meant");
    }
    words.setLength(0);
  }
}
