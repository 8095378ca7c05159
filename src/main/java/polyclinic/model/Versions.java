package polyclinic.model;

import java.util.List;

/**
 * How a page stands to what else there is of the same content.
 *
 * @param origin where the text is at home: the page itself, or the source that it stands in for
 * @param choices what the switcher offers, in the site's order, the page's own language included
 * @param variants the page in its language and in the variants of it, itself included; empty if
 *     there is only one of them
 */
public record Versions(Translation origin, List<Choice> choices, List<Translation> variants) {

  public Versions {
    choices = List.copyOf(choices);
    variants = List.copyOf(variants);
  }

  /** Of a page with nothing but translations. */
  public static Versions plain(Language language, String url, List<Translation> translations) {
    return new Versions(
        new Translation(language, url),
        translations.stream().map(t -> new Choice(t.language(), t.language(), t.url())).toList(),
        List.of());
  }
}
