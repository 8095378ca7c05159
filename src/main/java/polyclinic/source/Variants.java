package polyclinic.source;

import java.util.List;
import java.util.Map;
import polyclinic.model.Language;
import polyclinic.report.Problems;
import polyclinic.report.Suggestion;

/** Which languages of a site are variants of others. */
final class Variants {

  private Variants() {}

  /**
   * The languages, each variant with a base that is there: whatever a wrong {@code variantOf}
   * meant, the language is none of its own, and nobody is asked for its words.
   *
   * @param written code of a variant to the base that is written
   * @return empty if there is no language to be a base
   */
  static List<Language> settle(
      List<Language> languages, Map<String, Located> written, Problems problems) {
    List<String> bases =
        languages.stream().filter(l -> !l.isVariant()).map(Language::code).toList();
    for (Language language : languages) {
      if (language.isVariant() && !bases.contains(language.base())) {
        Located base = written.get(language.code());
        String near = Suggestion.didYouMean(base.value(), bases);
        problems.error(
            "variant-base",
            base.at(),
            "'" + base.value() + "' is no language that another can be a variant of",
            near.isEmpty()
                ? "write the code of a language in this list that is no variant itself"
                : near);
      }
    }
    return bases.isEmpty() ? List.of() : languages.stream().map(l -> settled(l, bases)).toList();
  }

  private static Language settled(Language language, List<String> bases) {
    return !language.isVariant() || bases.contains(language.base())
        ? language
        : new Language(
            language.code(),
            language.label(),
            language.locale(),
            language.direction(),
            bases.get(0));
  }
}
