package polyclinic.markdown;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes words of another language: {@code [restitutio]{lang=la}}. */
final class ForeignWords {

  private static final Pattern LANGUAGE =
      Pattern.compile("\\{lang=\"?([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\"?}");

  private final Reading reading;
  private final InlineWriter inlines;

  ForeignWords(Reading reading, InlineWriter inlines) {
    this.reading = reading;
    this.inlines = inlines;
  }

  /** Writes text in brackets if braces follow it; returns whether it did. */
  boolean write(LinkRef node) {
    BasedSequence braces = node.isReferenceTextCombined() ? Braces.after(node) : null;
    if (braces == null) {
      return false;
    }
    Matcher language = LANGUAGE.matcher(braces);
    if (!language.matches()) {
      reading.error(
          "attribute-syntax",
          braces,
          "'" + braces + "' behind text in brackets names no language",
          "write a language tag, such as [restitutio]{lang=la}, or \\{ for a brace that is text");
      return false;
    }
    reading.out().markup("<span lang=\"").value(language.group(1)).markup("\">");
    inlines.children(node);
    reading.out().markup("</span>");
    inlines.skip(braces.length());
    return true;
  }
}
