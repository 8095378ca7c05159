package polyclinic.model;

/** The page in a language: one entry of the switcher, of hreflang, of the sitemap. */
public record Translation(Language language, String url) {}
