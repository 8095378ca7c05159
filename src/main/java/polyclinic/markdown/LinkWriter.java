package polyclinic.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Writes links, and what looks like one. */
final class LinkWriter {

  private final Reading reading;
  private final Document document;
  private final InlineWriter inlines;
  private final CitationWriter citations;
  private final ForeignWords foreignWords;
  private final ClaimMark claims;

  LinkWriter(Reading reading, Document document, InlineWriter inlines, CitationWriter citations) {
    this.reading = reading;
    this.document = document;
    this.inlines = inlines;
    this.citations = citations;
    this.foreignWords = new ForeignWords(reading, inlines);
    this.claims = new ClaimMark(reading, inlines);
  }

  void link(Link node) {
    BasedSequence at = node.getUrl().isEmpty() ? node.getChars() : node.getUrl();
    String target = node.getUrl().unescape();
    write(target, node.getTitle().unescape(), at, () -> inlines.children(node));
    BasedSequence braces = Braces.after(node);
    if (braces != null) {
      reading.error(
          "attribute-syntax",
          braces,
          "'" + braces + "' behind a link has no meaning",
          "delete it, or write \\{ for a brace that is text");
    }
  }

  void autolink(AutoLink node) {
    String target = node.getText().toString();
    write(target, "", node.getText(), () -> reading.out().literal(target));
  }

  void mail(MailLink node) {
    String address = node.getText().toString();
    write("mailto:" + address, "", node.getText(), () -> reading.out().literal(address));
  }

  void reference(LinkRef node) {
    Reference reference = node.getReferenceNode(document);
    if (reference != null) {
      String target = reference.getUrl().unescape();
      String title = reference.getTitle().unescape();
      write(target, title, node.getChars(), () -> inlines.children(node));
    } else if (!node.isReferenceTextCombined() && node.getReference().startsWith("@")) {
      reading.out().literal("[");
      inlines.children(node);
      reading.out().literal("]");
      citations.write(afterText(node));
    } else if (!claims.write(node) && !foreignWords.write(node)) {
      undefined(node);
    }
  }

  private void undefined(LinkRef node) {
    if (!node.isReferenceTextCombined()) {
      reading.warning(
          "link-reference",
          node.getReference(),
          "there is no definition of the link '" + node.getReference() + "'",
          "add a line '[" + node.getReference() + "]: target', or write [text](target)");
    }
    BasedSequence chars = node.getChars();
    if (node.hasChildren()) {
      BasedSequence inside = node.getChildChars();
      reading.out().text(chars.prefixOf(inside), 0);
      inlines.children(node);
      reading.out().text(chars.suffixOf(inside), 0);
    } else {
      reading.out().text(chars, 0);
    }
  }

  private static BasedSequence afterText(LinkRef node) {
    BasedSequence chars = node.getChars();
    return chars.subSequence(chars.length() - node.getReference().length() - 2);
  }

  private void write(String target, String title, BasedSequence at, Runnable text) {
    if (!isUsable(target, at)) {
      text.run();
      return;
    }
    reading.out().markup("<a");
    reading.out().part(new Part.Link(target, title, reading.at(at)));
    reading.out().markup(">");
    text.run();
    reading.out().markup("</a>");
  }

  private boolean isUsable(String target, BasedSequence at) {
    String scheme = LinkScheme.forbiddenInLink(target);
    if (scheme != null) {
      reading.error(
          "link-scheme",
          at,
          "a link must not lead to '" + scheme + ":'",
          "link to a page, or to an https:, mailto: or tel: address");
    } else if (target.isBlank()) {
      reading.error("link-empty", at, "the link has no target", "write one: [text](page.md)");
    }
    return scheme == null && !target.isBlank();
  }
}
