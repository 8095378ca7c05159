package polyclinic.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import polyclinic.model.Html;
import polyclinic.report.SourceLocation;

/** Writes headings. */
final class HeadingWriter {

  private final Reading reading;
  private final Output out;
  private final InlineWriter inlines;

  HeadingWriter(Reading reading, InlineWriter inlines) {
    this.reading = reading;
    this.out = reading.out();
    this.inlines = inlines;
  }

  /** Makes a heading of a page or a box; nothing unfinished may have been written. */
  RawBlock.Heading block(Heading node) {
    int level = level(node);
    String plain = write(node);
    String given = given(node);
    String id = given == null ? reading.ids().make(plain) : given;
    SourceLocation at = reading.at(node.getChars());
    return new RawBlock.Heading(level, id, given != null, out.take(), plain, at);
  }

  /** Writes a heading inside a list item, a quotation or the like. */
  void nested(Heading node) {
    int level = level(node);
    out.markup("<h" + level);
    Output.Mark mark = out.mark();
    out.markup(">");
    String plain = write(node);
    String given = given(node);
    String id = given == null ? reading.ids().make(plain) : given;
    out.insert(mark, " id=\"" + Html.escape(id) + "\"");
    out.gap().markup("</h" + level + ">\n");
  }

  private String write(Heading node) {
    out.startPlain();
    inlines.children(node);
    String plain = out.endPlain();
    if (plain.isEmpty()) {
      reading.error(
          "heading-empty",
          node.getChars(),
          "the heading has no text",
          "write a text behind the signs of the heading, or delete them");
    }
    return plain;
  }

  private int level(Heading node) {
    if (node.getLevel() == 1) {
      reading.warning(
          "heading-level-1",
          node.getChars(),
          "a heading of level 1 stands in the text, but the page's title is its only one",
          "begin with ##; here it is shown as if it had two");
    }
    return Math.max(2, node.getLevel());
  }

  private String given(Heading node) {
    if (!node.isExplicitAnchorRefId()) {
      return null;
    }
    String id = node.getAnchorRefId();
    return reading.ids().give(id, reading.at(idChars(node))) ? id : null;
  }

  /** HeadingIds has cut the id off the text: it stands behind it. */
  private static BasedSequence idChars(Heading node) {
    BasedSequence source = node.getChars().getBaseSequence();
    int start = source.indexOf("{#", node.getText().getEndOffset());
    return source.subSequence(start);
  }
}
