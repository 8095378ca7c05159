package polyclinic.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Writes images, alone or in a line, with or without a caption. */
final class ImageWriter {

  private static final String DECORATIVE = "{decorative}";

  private final Reading reading;
  private final Output out;
  private final Document document;
  private final InlineWriter inlines;

  ImageWriter(Reading reading, Document document, InlineWriter inlines) {
    this.reading = reading;
    this.out = reading.out();
    this.document = document;
    this.inlines = inlines;
  }

  /** Writes an image among text. */
  void image(Image node) {
    write(Picture.of(node), true);
  }

  /** Writes an image whose source is defined elsewhere, or the text if it is not. */
  void reference(ImageRef node) {
    Picture picture = picture(node);
    if (picture != null) {
      write(picture, true);
      return;
    }
    if (!node.isReferenceTextCombined()) {
      reading.warning(
          "link-reference",
          node.getReference(),
          "there is no definition of the image '" + node.getReference() + "'",
          "add a line '[" + node.getReference() + "]: source', or write ![text](source)");
    }
    out.text(node.getChars(), 0);
  }

  /** Writes a paragraph that is nothing but an image with a caption; returns whether it did. */
  boolean figure(Paragraph paragraph) {
    Picture picture = picture(paragraph.getFirstChild());
    if (picture == null || picture.caption().isBlank() || !isLast(picture.node())) {
      return false;
    }
    out.markup("<figure>");
    write(picture, false);
    inlines.skip(0);
    out.gap().markup("<figcaption>").literal(picture.caption()).gap();
    out.markup("</figcaption></figure>\n");
    return true;
  }

  private Picture picture(Node node) {
    if (node instanceof Image image) {
      return Picture.of(image);
    }
    Reference reference =
        node instanceof ImageRef imageRef ? imageRef.getReferenceNode(document) : null;
    return reference == null ? null : Picture.of(node, reference);
  }

  private static boolean isLast(Node image) {
    Node next = image.getNext();
    return next == null || next.getNext() == null && next.getChars().equals(DECORATIVE);
  }

  private void write(Picture picture, boolean captionAsTitle) {
    String alt = alt(picture);
    String scheme = LinkScheme.forbiddenInImage(picture.source());
    if (scheme != null) {
      reading.error(
          "link-scheme",
          picture.at(),
          "an image must not come from '" + scheme + ":'",
          "name a file: /img/picture.svg is assets/img/picture.svg");
      out.literal(alt);
      return;
    }
    var image = new Part.Image(picture.source(), reading.at(picture.at()));
    out.part(new Part.ImageStart(image)).markup("<img").part(image);
    out.markup(" alt=\"").value(alt).markup("\"");
    if (captionAsTitle && !picture.caption().isBlank()) {
      out.markup(" title=\"").value(picture.caption()).markup("\"");
    }
    out.markup(">").part(new Part.ImageEnd());
  }

  private String alt(Picture picture) {
    BasedSequence braces = Braces.after(picture.node());
    boolean decorative = braces != null && braces.equals(DECORATIVE);
    if (decorative) {
      inlines.skip(braces.length());
      return "";
    }
    if (braces != null) {
      reading.error(
          "attribute-syntax",
          braces,
          "'" + braces + "' behind an image has no meaning",
          "write {decorative} or nothing, or \\{ for a brace that is text");
    }
    String alt = AltText.of(picture.node());
    if (alt.isBlank()) {
      reading.error(
          "alt-missing",
          picture.node().getChars(),
          "the image has no description",
          "say between the brackets what it shows, or write {decorative} directly behind it");
    }
    return alt;
  }
}
