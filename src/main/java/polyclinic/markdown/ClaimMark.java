package polyclinic.markdown;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/** Writes a claim: {@code [The risk is unknown]{claim=tumour-risk value=unknown}}. */
final class ClaimMark {

  private static final String ID = "claim-";

  private final Reading reading;
  private final InlineWriter inlines;

  ClaimMark(Reading reading, InlineWriter inlines) {
    this.reading = reading;
    this.inlines = inlines;
  }

  /** Writes text in brackets if braces follow it that are about a claim; returns whether it did. */
  boolean write(LinkRef node) {
    BasedSequence braces = node.isReferenceTextCombined() ? Braces.after(node) : null;
    if (braces == null || !ClaimSyntax.isMeant(braces)) {
      return false;
    }
    Optional<ClaimSyntax.Name> name = ClaimSyntax.read(braces);
    if (name.isEmpty()) {
      reading.error(
          "claim-syntax",
          braces,
          "'" + braces + "' does not name a claim",
          "write {claim=tumour-risk} or {claim=tumour-risk value=unknown}, in small letters");
      inlines.children(node);
    } else {
      // a page may make a claim twice, in its summary and in its text
      String id = reading.ids().make(ID + name.get().id());
      reading.out().markup("<span").part(new Part.Claim(id)).markup(">");
      inlines.children(node);
      reading.out().markup("</span>");
    }
    inlines.skip(braces.length());
    return true;
  }
}
