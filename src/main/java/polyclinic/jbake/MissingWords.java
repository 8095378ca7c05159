package polyclinic.jbake;

import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import polyclinic.model.Language;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/**
 * Gathers words of the interface that templates ask for and no file has: each once a language, at
 * the first place that asks.
 */
final class MissingWords {

  private record Missing(Language language, String key) {}

  private final ConcurrentMap<Missing, SourceLocation> places = new ConcurrentHashMap<>();

  /** The file with the words of a language, relative to the site's root. */
  static String file(Language language) {
    return "templates/i18n/" + language.code() + ".properties";
  }

  void add(Language language, String key, SourceLocation at) {
    places.merge(new Missing(language, key), at, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }

  /** Adds a key that the template that is printing right now asks for. */
  void addFromTemplate(Language language, String key) {
    // keys written out in the templates were found before printing began, and at a better place
    if (!places.containsKey(new Missing(language, key))) {
      // an exception knows where the template stands
      TemplateException here = new TemplateModelException(key);
      add(language, key, TemplateFindings.place(here).orElse(SourceLocation.of(file(language))));
    }
  }

  void report(Problems problems) {
    places.forEach(
        (missing, at) ->
            problems.error(
                "ui-string-missing",
                at,
                "the UI string '%s' is missing in language '%s'"
                    .formatted(missing.key, missing.language.code()),
                "add '%s = …' to %s".formatted(missing.key, file(missing.language))));
  }
}
