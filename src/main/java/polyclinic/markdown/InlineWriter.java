package polyclinic.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/** Writes what stands inside paragraphs, headings, cells and titles. */
final class InlineWriter {

  private static final Handlers<InlineWriter> HANDLERS =
      new Handlers<InlineWriter>()
          .on(Text.class, InlineWriter::text)
          .on(SoftLineBreak.class, (writer, node) -> writer.lineEnd(node))
          .on(HardLineBreak.class, (writer, node) -> writer.out.lineBreak("<br>\n"))
          .on(Emphasis.class, (writer, node) -> writer.element("em", node))
          .on(StrongEmphasis.class, (writer, node) -> writer.element("strong", node))
          .on(Strikethrough.class, (writer, node) -> writer.element("del", node))
          .on(Code.class, (writer, node) -> CodeWriter.span(writer.out, node))
          .on(HtmlEntity.class, (writer, node) -> writer.out.text(node.getChars(), 0))
          .on(HtmlInline.class, (writer, node) -> writer.rawHtml.write(node))
          .on(HtmlInlineComment.class, (writer, node) -> writer.rawHtml.write(node))
          .on(Link.class, (writer, node) -> writer.links.link(node))
          .on(LinkRef.class, (writer, node) -> writer.links.reference(node))
          .on(AutoLink.class, (writer, node) -> writer.links.autolink(node))
          .on(MailLink.class, (writer, node) -> writer.links.mail(node))
          .on(Image.class, (writer, node) -> writer.images.image(node))
          .on(ImageRef.class, (writer, node) -> writer.images.reference(node))
          .on(Footnote.class, (writer, node) -> writer.footnotes.reference(node))
          .on(CitationNode.class, (writer, node) -> writer.citations.write(node.getChars()));

  private final Output out;
  private final Typesetter typesetter;
  private final RawHtml rawHtml;
  private final LinkWriter links;
  private final ImageWriter images;
  private final Footnotes footnotes;
  private final CitationWriter citations;

  /** How much of the next text has been used up by what stands before it. */
  private int used;

  InlineWriter(Reading reading, Document document, Footnotes footnotes) {
    this.out = reading.out();
    this.typesetter = Typesetter.of(document, reading);
    this.rawHtml = new RawHtml(reading);
    this.citations = new CitationWriter(reading);
    this.links = new LinkWriter(reading, document, this, citations);
    this.images = new ImageWriter(reading, document, this);
    this.footnotes = footnotes;
  }

  /** Writes all that stands in a node. */
  void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!HANDLERS.handle(this, node)) {
        children(node);
      }
    }
  }

  ImageWriter images() {
    return images;
  }

  RawHtml rawHtml() {
    return rawHtml;
  }

  /** Leaves out the first characters of the text that comes next. */
  void skip(int characters) {
    used = characters;
  }

  private void text(Text node) {
    int from = used;
    used = 0;
    typesetter.write(node.getChars(), from, out);
  }

  private void lineEnd(SoftLineBreak node) {
    typesetter.at(node.getChars()).ifPresentOrElse(out::literal, () -> out.lineBreak("\n"));
  }

  private void element(String name, Node node) {
    out.markup("<").markup(name).markup(">");
    children(node);
    out.markup("</").markup(name).markup(">");
  }
}
