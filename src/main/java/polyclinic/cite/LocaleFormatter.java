package polyclinic.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import polyclinic.model.Html;

/**
 * Formats entries in one locale, each once. The parsed style keeps state while it formats, so only
 * one thread at a time may use it; entries that are there are read without waiting.
 */
final class LocaleFormatter {

  private static final String STYLE = "vancouver.csl";
  private static final String LAST_RESORT = "en-US";

  private final Bibliography bibliography;
  private final Locale locale;
  private final Map<String, Html> formatted = new ConcurrentHashMap<>();
  private final CurrentItem item = new CurrentItem();
  private CSL csl;

  LocaleFormatter(Bibliography bibliography, Locale locale) {
    this.bibliography = bibliography;
    this.locale = locale;
  }

  Html entry(String key) {
    Html there = formatted.get(key);
    return there != null ? there : formatOnce(key);
  }

  private synchronized Html formatOnce(String key) {
    Html html = formatted.get(key);
    if (html == null) {
      html = format(key);
      formatted.put(key, html);
    }
    return html;
  }

  private Html format(String key) {
    BibEntry entry = bibliography.entry(key);
    if (entry == null) {
      throw new IllegalArgumentException("no work '" + key + "' in the bibliography");
    }
    if (csl == null) {
      csl = csl();
      csl.setOutputFormat("text");
    }
    var marks = new Marks(TitleLanguage.of(entry).orElse(""));
    item.data = CslItem.of(entry, marks, locale);
    csl.registerCitationItems(List.of(key), true);
    String text = String.join("", csl.makeBibliography().getEntries()).strip();
    return new Html(marks.resolve(text));
  }

  /** In the locale itself, else in the main one of its language, else in American English. */
  private CSL csl() {
    String tag = locale.getLanguage() + "-" + locale.getCountry();
    boolean exact = CSL.class.getResource("/locales-" + tag + ".xml") != null;
    try (InputStream in = LocaleFormatter.class.getResourceAsStream(STYLE)) {
      String style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      try {
        return new CSL(item, style, exact ? tag : locale.getLanguage());
      } catch (IllegalArgumentException unknownLanguage) {
        return new CSL(item, style, LAST_RESORT);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Knows one item: entries do not depend on each other. */
  private static final class CurrentItem implements ItemDataProvider {

    private CSLItemData data;

    @Override
    public CSLItemData retrieveItem(String id) {
      return data;
    }

    @Override
    public Collection<String> getIds() {
      return List.of(data.getId());
    }
  }
}
