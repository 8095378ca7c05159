package polyclinic.model;

import java.util.List;

/**
 * What {@code content/site.yaml} says, navigation apart.
 *
 * @param tagline null if there is none
 * @param indexing whether search engines may list the site
 * @param notice shown on every page; null if there is none
 * @param sanitisedHtml whether raw HTML in Markdown is let through after cleaning
 * @param languages in order, the default first; variants of languages among them
 * @param accent the accent colour as {@code #rrggbb}; null for the design's own
 * @param extras what is made beside the pages
 */
public record SiteConfig(
    Localized title,
    Localized tagline,
    BaseUrl baseUrl,
    boolean indexing,
    Localized notice,
    boolean sanitisedHtml,
    List<Language> languages,
    Clinic clinic,
    List<OpeningHours> openingHours,
    String accent,
    Extras extras) {

  public SiteConfig {
    languages = List.copyOf(languages);
    openingHours = List.copyOf(openingHours);
  }

  /** The language of visitors whose own is not offered. */
  public Language defaultLanguage() {
    return languages.stream().filter(l -> !l.isVariant()).findFirst().orElseThrow();
  }
}
