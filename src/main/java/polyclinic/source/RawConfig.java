package polyclinic.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import polyclinic.model.Direction;
import polyclinic.model.Language;
import polyclinic.model.SiteConfig;

/**
 * What {@code site.yaml} says; as much of it as can be read.
 *
 * @param config empty if something in it is wrong
 * @param fallback what is done about pages that are not translated
 * @param main source paths of the main navigation
 * @param footer source paths of the footer's navigation
 * @param rules what the site says about the rules
 */
public record RawConfig(
    Optional<SiteConfig> config,
    List<Language> languages,
    boolean sanitisedHtml,
    FallbackPolicy fallback,
    List<Located> main,
    List<Located> footer,
    RawRules rules) {

  /** Of a site.yaml that cannot be read: its folders are the languages, so pages are checked. */
  static RawConfig unreadable(List<String> folders) {
    return new RawConfig(
        Optional.empty(),
        guess(folders),
        false,
        FallbackPolicy.NONE,
        List.of(),
        List.of(),
        RawRules.NONE);
  }

  /** Codes of the languages that texts in data are written in: variants share those of a base. */
  List<String> spoken() {
    return languages.stream().filter(l -> !l.isVariant()).map(Language::code).toList();
  }

  static List<Language> guess(List<String> folders) {
    return folders.stream()
        .map(code -> new Language(code, code, Locale.forLanguageTag(code), Direction.LTR))
        .toList();
  }
}
