package polyclinic.model;

import java.util.Locale;

/**
 * A language of the site.
 *
 * @param code the name of its folder and the first part of its addresses
 * @param label its own name for itself, such as "Deutsch"
 * @param locale decides on dates, numbers and sorting
 */
public record Language(String code, String label, Locale locale, Direction direction) {

  /** BCP 47 tag for HTML's {@code lang} and {@code hreflang}. */
  public String tag() {
    return code;
  }
}
