package polyclinic.exchange;

import java.util.Locale;
import polyclinic.markdown.Run.Markup;

/** Names of XLIFF 2.0 and of what we add to it. */
final class Xliff {

  static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
  static final String OWN = "urn:polyclinic:exchange:1";
  static final String INITIAL = "initial";
  static final String TRANSLATED = "translated";

  private Xliff() {}

  /** The type of inline markup. */
  static String type(Markup markup) {
    return switch (markup) {
      case EMPHASIS, STRONG, BREAK -> "fmt";
      case LINK -> "link";
      case IMAGE -> "image";
      default -> "other";
    };
  }

  static String subType(Markup markup) {
    return switch (markup) {
      case EMPHASIS -> "xlf:i";
      case STRONG -> "xlf:b";
      case BREAK -> "xlf:lb";
      default -> "polyclinic:" + markup.name().toLowerCase(Locale.ROOT);
    };
  }
}
