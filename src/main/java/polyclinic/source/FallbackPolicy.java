package polyclinic.source;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What readers of a language get of a page that is not translated. */
public enum FallbackPolicy {
  /** The page stands among those of their language, with the source's text and a notice. */
  FULL,
  /** Menus and the switcher lead to the source. */
  LINK,
  /** The page is not offered in their language. */
  NONE;

  /** How editors write it. */
  static final List<String> NAMES = Stream.of(values()).map(FallbackPolicy::toString).toList();

  static FallbackPolicy of(String written) {
    return valueOf(written.toUpperCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
