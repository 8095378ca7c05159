package polyclinic.check;

/**
 * A reference in a document.
 *
 * @param url as written, entities and escapes decoded
 * @param language value of {@code hreflang}; empty if there is none
 */
record Reference(Kind kind, String url, String language, Spot spot) {}
