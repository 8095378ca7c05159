package polyclinic.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** Collects what a reader reads, run by run, and leaves out code and raw HTML. */
final class ProseReader {

  private final Document document;
  private final List<Prose> runs = new ArrayList<>();

  private ProseReader(Document document) {
    this.document = document;
  }

  static List<Prose> read(Document document) {
    ProseReader reader = new ProseReader(document);
    reader.blocks(document, "", false);
    return reader.runs;
  }

  private void blocks(Node parent, String box, boolean quoted) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph || node instanceof DefinitionTerm) {
        run(node, isItem(node) ? Prose.Kind.ITEM : Prose.Kind.TEXT, box, quoted);
      } else if (node instanceof Heading) {
        run(node, Prose.Kind.HEADING, box, quoted);
      } else if (node instanceof TableCell) {
        run(node, Prose.Kind.CELL, box, quoted);
      } else if (node instanceof BoxNode inner) {
        String name = inner.line().name().toString();
        run(inner.title(), Prose.Kind.HEADING, name, quoted);
        blocks(inner, name, quoted);
      } else {
        blocks(node, box, quoted || node instanceof BlockQuote);
      }
    }
  }

  private static boolean isItem(Node node) {
    return node.getParent() instanceof ListItem && node.getPrevious() == null;
  }

  private void run(Node node, Prose.Kind kind, String box, boolean quoted) {
    Prose.Builder run = new Prose.Builder();
    inlines(node, run, box, quoted);
    run.build(kind, box, quoted, runs);
  }

  private void inlines(Node parent, Prose.Builder run, String box, boolean quoted) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      int at = node.getStartOffset();
      if (node instanceof Text) {
        text(node, run);
      } else if (node instanceof SoftLineBreak
          || node instanceof HardLineBreak
          || node instanceof HtmlEntity) {
        run.space(at);
      } else if (node instanceof CitationNode) {
        run.citation(at, node.getEndOffset());
      } else if (node instanceof Image image) {
        picture(node, image.getTitle(), box, quoted);
      } else if (node instanceof ImageRef) {
        picture(node, BasedSequence.NULL, box, quoted);
      } else if (node instanceof Code
          || node instanceof AutoLink
          || node instanceof MailLink
          || node instanceof HtmlInlineBase) {
        run.object(at);
      } else if (node instanceof LinkRef reference && claim(reference) != null) {
        BasedSequence braces = claim(reference);
        run.claim(at);
        inlines(node, run, box, quoted);
        run.endClaim(braces.getStartOffset(), braces.getEndOffset());
      } else if (!(node instanceof Footnote)) {
        inlines(node, run, box, quoted);
        if (node instanceof Link link && link.getUrl().startsWith("http")) {
          run.link(link.getUrl().getStartOffset(), link.getUrl().getEndOffset());
        }
      }
    }
  }

  /** The braces that make a claim of text in brackets; null if it is none. */
  private BasedSequence claim(LinkRef node) {
    BasedSequence braces = node.isReferenceTextCombined() ? Braces.after(node) : null;
    boolean claim =
        braces != null
            && ClaimSyntax.read(braces).isPresent()
            && node.getReferenceNode(document) == null;
    return claim ? braces : null;
  }

  private void picture(Node node, BasedSequence caption, String box, boolean quoted) {
    run(node, Prose.Kind.DESCRIPTION, box, quoted);
    new Prose.Builder()
        .text(caption.getStartOffset(), caption.getEndOffset())
        .build(Prose.Kind.TEXT, box, quoted, runs);
  }

  /** Attributes in braces are no words: those in front belong to the inline before them. */
  private static void text(Node node, Prose.Builder run) {
    BasedSequence chars = node.getChars();
    BasedSequence braces = node.getPrevious() == null ? null : Braces.after(node.getPrevious());
    int from = node.getStartOffset() + (braces == null ? 0 : braces.length());
    int id = chars.indexOf("{#");
    run.text(from, id < 0 ? node.getEndOffset() : Math.max(from, node.getStartOffset() + id));
  }
}
