package polyclinic.editorial;

import java.util.Optional;

/**
 * Which translations somebody means; what is left out means all.
 *
 * @param page as {@link PageStatus#page()} names it
 */
public record Selection(
    Optional<String> page, Optional<String> section, Optional<String> language) {

  /**
   * Reads what an editor writes: {@code knee/arthrosis}, {@code knee/arthrosis.md#risks} or the
   * file {@code content/en/knee/arthrosis.md}.
   *
   * @param language empty unless it is given apart
   */
  public static Selection of(String written, Optional<String> language) {
    int hash = written.indexOf('#');
    String page = hash < 0 ? written : written.substring(0, hash);
    Optional<String> section =
        hash < 0 ? Optional.empty() : Optional.of(written.substring(hash + 1));
    String path = page.replace('\\', '/').replaceFirst("^\\./", "");
    if (path.startsWith("content/") && path.indexOf('/', "content/".length()) > 0) {
      String[] parts = path.split("/", 3);
      return new Selection(key(parts[2]), section, language.or(() -> Optional.of(parts[1])));
    }
    return new Selection(key(path), section, language);
  }

  /** All translations, or all of a language. */
  public static Selection all(Optional<String> language) {
    return new Selection(Optional.empty(), Optional.empty(), language);
  }

  boolean includes(LockKey key) {
    return includes(key.page(), key.language()) && section.map(key.section()::equals).orElse(true);
  }

  boolean includes(String ofPage, String ofLanguage) {
    return page.map(ofPage::equals).orElse(true) && language.map(ofLanguage::equals).orElse(true);
  }

  private static Optional<String> key(String path) {
    return Optional.of(
        path.endsWith(".md") ? path.substring(0, path.length() - ".md".length()) : path);
  }
}
