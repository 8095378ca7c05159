package polyclinic.model;

import java.util.Locale;

/**
 * A language of the site.
 *
 * @param code the name of its folder and the first part of its addresses
 * @param label its own name for itself, such as "Deutsch"
 * @param locale decides on dates, numbers and sorting
 * @param variantOf code of the language that this is another way of writing, such as plain
 *     language; null if it is a language of its own
 */
public record Language(
    String code, String label, Locale locale, Direction direction, String variantOf) {

  /** A language of its own. */
  public Language(String code, String label, Locale locale, Direction direction) {
    this(code, label, locale, direction, null);
  }

  /** Whether it is another way of writing a language: then it shares that language's words. */
  public boolean isVariant() {
    return variantOf != null;
  }

  /** Code of the language that its words and data are in: its own, or that of its base. */
  public String base() {
    return isVariant() ? variantOf : code;
  }

  /** Whether readers of the other language read this one as their own. */
  public boolean isKin(Language other) {
    return base().equals(other.base());
  }

  /** BCP 47 tag for HTML's {@code lang} and {@code hreflang}. */
  public String tag() {
    return code;
  }
}
