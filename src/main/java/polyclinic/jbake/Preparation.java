package polyclinic.jbake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jbake.app.configuration.JBakeConfiguration;
import polyclinic.model.Language;
import polyclinic.model.Site;
import polyclinic.report.Problems;

/**
 * What is made ready before any file of a site can be printed.
 *
 * @param types page types that have a layout
 * @param missing gathers words that no file has, while files are printed as well
 */
record Preparation(
    Site site,
    Templates templates,
    Set<String> types,
    MissingWords missing,
    SiteStore store,
    JBakeConfiguration settings,
    FreeMarkerEngine engine) {

  /** Reads templates and words, and reports what is wrong with them as a whole. */
  static Preparation of(Site site, Path root, Path output, Defaults defaults, Problems problems)
      throws IOException {
    Templates templates = Templates.read(root, defaults, problems);
    Set<String> types = Templates.types(root, defaults);
    Layouts.check(site, templates, types, problems);
    var missing = new MissingWords();
    Map<Language, UiWords> words = words(site, missing, problems);
    WordScan.scan(templates, words, missing);
    var store = new SiteStore();
    JBakeConfiguration settings = JBakeSettings.of(root, output, types);
    var engine = new FreeMarkerEngine(site, templates, all(site, words), store, settings);
    return new Preparation(site, templates, types, missing, store, settings, engine);
  }

  private static Map<Language, UiWords> words(Site site, MissingWords missing, Problems problems) {
    var words = new LinkedHashMap<Language, UiWords>();
    for (Language language : site.config().languages()) {
      if (!language.isVariant()) {
        words.put(language, new UiWords(language, site.words(), missing, problems));
      }
    }
    return words;
  }

  /** The words of every language, variants included: theirs are those of their base. */
  private static Map<Language, UiWords> all(Site site, Map<Language, UiWords> own) {
    var words = new LinkedHashMap<Language, UiWords>();
    for (Language language : site.config().languages()) {
      own.forEach(
          (base, texts) -> {
            if (base.code().equals(language.base())) {
              words.put(language, texts);
            }
          });
    }
    return words;
  }
}
