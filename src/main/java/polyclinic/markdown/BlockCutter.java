package polyclinic.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import polyclinic.markdown.Segment.Kind;

/** Finds the blocks of a text that hold words. */
final class BlockCutter {

  private final Document document;
  private final String text;
  private final int shift;
  private final List<Segment> found = new ArrayList<>();

  /**
   * @param text what was parsed
   * @param shift offset of the parsed text in its file
   */
  BlockCutter(Document document, String text, int shift) {
    this.document = document;
    this.text = text;
    this.shift = shift;
  }

  List<Segment> cut() {
    children(document);
    return found;
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node);
    }
  }

  private void block(Node node) {
    if (node instanceof Paragraph) {
      paragraph(node);
    } else if (node instanceof Heading) {
      inlines(Kind.HEADING, node);
    } else if (node instanceof TableCell) {
      inlines(Kind.CELL, node);
    } else if (node instanceof HtmlBlock) {
      html(node);
    } else if (node instanceof Reference reference) {
      plain(Kind.CAPTION, reference.getTitle());
    } else if (node instanceof BoxNode box) {
      inlines(Kind.TITLE, box.title());
      children(box);
    } else if (!(node instanceof TableSeparator)) {
      children(node);
    }
  }

  private void paragraph(Node node) {
    boolean alone = node.getFirstChild() != null && node.getFirstChild() == node.getLastChild();
    if (alone && node.getFirstChild() instanceof Image image) {
      inlines(Kind.DESCRIPTION, image);
      plain(Kind.CAPTION, image.getTitle());
    } else {
      inlines(kind(node), node);
    }
  }

  private static Kind kind(Node paragraph) {
    for (Node at = paragraph.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ListItem) {
        return Kind.ITEM;
      } else if (at instanceof BlockQuote) {
        return Kind.QUOTATION;
      } else if (at instanceof DefinitionTerm) {
        return Kind.TERM;
      } else if (at instanceof DefinitionItem) {
        return Kind.DEFINITION;
      } else if (at instanceof FootnoteBlock) {
        return Kind.FOOTNOTE;
      }
    }
    return Kind.PARAGRAPH;
  }

  private void inlines(Kind kind, Node parent) {
    if (parent.hasChildren()) {
      int start = parent.getFirstChild().getStartOffset();
      int end = parent.getLastChild().getEndOffset();
      add(kind, start, end, new InlineCutter(document, text).cut(parent, start, end));
    }
  }

  private void plain(Kind kind, BasedSequence chars) {
    if (chars.isNotNull()) {
      int start = chars.getStartOffset();
      int end = chars.getEndOffset();
      add(kind, start, end, new InlineCutter(document, text).plain(start, end));
    }
  }

  private void html(Node node) {
    int start = node.getStartOffset();
    int end = start + text.substring(start, node.getEndOffset()).stripTrailing().length();
    add(Kind.HTML, start, end, new InlineCutter(document, text).html(start, end));
  }

  private void add(Kind kind, int start, int end, List<Run> runs) {
    boolean hasWords =
        runs.stream()
            .anyMatch(
                run ->
                    run instanceof Run.Words words
                        && words.text().codePoints().anyMatch(Character::isLetterOrDigit));
    if (hasWords) {
      found.add(new Segment(kind, start + shift, end + shift, runs));
    }
  }
}
