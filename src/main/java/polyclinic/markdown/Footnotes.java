package polyclinic.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Numbers footnotes in the order of their first references, and writes their list. */
final class Footnotes {

  private static final String PARAGRAPH_END = "</p>\n";

  private final Reading reading;
  private final Output out;
  private final Map<FootnoteBlock, Note> notes = new IdentityHashMap<>();
  private final List<Note> order = new ArrayList<>();
  private final List<FootnoteBlock> defined = new ArrayList<>();

  Footnotes(Reading reading) {
    this.reading = reading;
    this.out = reading.out();
  }

  /** Writes a reference to a footnote. */
  void reference(Footnote node) {
    FootnoteBlock block = node.getFootnoteBlock();
    if (block == null) {
      reading.error(
          "footnote-missing",
          node.getChars(),
          "there is no footnote '" + node.getText() + "'",
          "write it on a line of its own: [^" + node.getText() + "]: text");
      out.text(node.getChars(), 0);
      return;
    }
    Note note = notes.computeIfAbsent(block, this::number);
    String id = note.addReference();
    reading.ids().footnote(id);
    String open = "<sup class=\"footnote-ref\"><a id=\"" + id + "\" href=\"#fn-" + note.number;
    out.markup(open + "\" role=\"doc-noteref\">" + note.number + "</a></sup>");
  }

  /** Keeps a footnote in mind where it is defined: nothing is shown there. */
  void define(FootnoteBlock block) {
    defined.add(block);
  }

  /**
   * Writes the list of the footnotes that are referred to.
   *
   * @param blocks writes what stands in a footnote
   */
  void writeList(Consumer<Node> blocks) {
    if (!order.isEmpty()) {
      out.markup("<section class=\"footnotes\" aria-label=\"");
      out.value(reading.settings().footnotes()).markup("\">\n<ol>\n");
      // by index, for a footnote may refer to another one
      for (int i = 0; i < order.size(); i++) {
        write(order.get(i), blocks);
      }
      out.markup("</ol>\n</section>\n");
    }
    defined.stream().filter(block -> !notes.containsKey(block)).forEach(this::reportUnused);
  }

  private Note number(FootnoteBlock block) {
    var note = new Note(block, order.size() + 1);
    order.add(note);
    return note;
  }

  private void write(Note note, Consumer<Node> blocks) {
    String id = "fn-" + note.number;
    reading.ids().footnote(id);
    out.markup("<li id=\"" + id + "\">");
    blocks.accept(note.block);
    boolean inParagraph = out.takeBack(PARAGRAPH_END);
    for (int i = 0; i < note.references.size(); i++) {
      writeBackLink(note.references.get(i), i + 1);
    }
    out.markup(inParagraph ? PARAGRAPH_END : "").markup("</li>\n");
  }

  private void writeBackLink(String reference, int number) {
    out.markup(" <a class=\"footnote-back\" href=\"#" + reference + "\" aria-label=\"");
    out.value(reading.settings().footnoteBack()).markup(number == 1 ? "" : " " + number);
    // U+FE0E keeps the arrow a letter where systems would draw a picture
    out.markup("\" role=\"doc-backlink\">\u21A9\uFE0E</a>");
  }

  private void reportUnused(FootnoteBlock block) {
    BasedSequence name = block.getText();
    reading.warning(
        "footnote-unused",
        block.getOpeningMarker(),
        "no text refers to this footnote '" + name + "', so it is not shown",
        "refer to it with [^" + name + "], give it another name, or delete it");
  }

  /** A footnote with its number. */
  private static final class Note {

    private final FootnoteBlock block;
    private final int number;
    private final List<String> references = new ArrayList<>();

    private Note(FootnoteBlock block, int number) {
      this.block = block;
      this.number = number;
    }

    private String addReference() {
      String suffix = references.isEmpty() ? "" : "-" + (references.size() + 1);
      references.add("fnref-" + number + suffix);
      return references.get(references.size() - 1);
    }
  }
}
