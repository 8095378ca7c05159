package polyclinic.check;

/** What a reference is for; it decides what may be demanded of its target. */
enum Kind {
  /** A link that a reader follows, or an address that is sent to. */
  LINK(true, true),
  /** Something shown inside the page; an empty address shows nothing and harms nobody. */
  EMBEDDED(true, true),
  /** A file that the page loads; an empty address loads nothing and is a mistake. */
  RESOURCE(true, false),
  /** What the page says it belongs to, such as a licence; nothing is loaded. */
  RELATION(true, false),
  /** What the page says its own address is. */
  CANONICAL(true, false),
  /** The page in another language or format. */
  ALTERNATE(true, false),
  /** What others show when the page is shared. */
  SHARED(true, true),
  /** Only the host counts: {@code preconnect}. */
  HOST(false, true),
  /** {@code url()} or {@code @import} of a style sheet. */
  STYLE(false, true),
  /** An address in JSON-LD, where fragments are names of things and not places of a page. */
  DATA(false, true),
  /** An address that a sitemap lists. */
  SITEMAP(false, true),
  /** An address that a feed lists. */
  FEED(true, true);

  private final boolean fragmentCounts;
  private final boolean mayBeEmpty;

  Kind(boolean fragmentCounts, boolean mayBeEmpty) {
    this.fragmentCounts = fragmentCounts;
    this.mayBeEmpty = mayBeEmpty;
  }

  boolean fragmentCounts() {
    return fragmentCounts;
  }

  /** Whether a browser asks for it without anybody following a link. */
  boolean isLoaded() {
    return this == EMBEDDED || this == RESOURCE || this == HOST || this == STYLE;
  }

  boolean mayBeEmpty() {
    return mayBeEmpty;
  }
}
