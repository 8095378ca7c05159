package polyclinic.model;

/**
 * An entry of the switcher of languages.
 *
 * @param language what is chosen
 * @param target the language of the page that it leads to: another one where the page is not
 *     translated and the switcher leads to the source
 * @param url path from the site's root
 */
public record Choice(Language language, Language target, String url) {}
