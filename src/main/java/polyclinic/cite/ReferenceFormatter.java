package polyclinic.cite;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import polyclinic.model.Html;

/**
 * Formats entries in the style of the NLM. Safe for many threads; each entry is formatted once a
 * locale. Nothing of citeproc is loaded until the first entry is asked for, which then takes most
 * of a second: {@link #prepare} lets that happen beside other work, one thread a locale.
 */
public final class ReferenceFormatter {

  private final Bibliography bibliography;
  private final Map<Locale, LocaleFormatter> formatters = new ConcurrentHashMap<>();

  public ReferenceFormatter(Bibliography bibliography) {
    this.bibliography = bibliography;
  }

  /**
   * The entry of a work: authors, title, journal and so on, without number and links.
   *
   * @param locale decides on words such as "et al."; the same whatever the default locale
   * @throws IllegalArgumentException if the bibliography has no such key
   */
  public Html entry(String key, Locale locale) {
    return formatters.computeIfAbsent(locale, l -> new LocaleFormatter(bibliography, l)).entry(key);
  }

  /** Formats entries ahead; to be called for several locales at the same time. */
  public void prepare(Collection<String> keys, Locale locale) {
    keys.forEach(key -> entry(key, locale));
  }
}
