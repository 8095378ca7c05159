package polyclinic.external;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which addresses are asked about. A pattern may match anywhere in an address. Who has only {@code
 * include} asks about nothing else; beside {@code exclude}, {@code include} makes exceptions from
 * it.
 *
 * @param include asked about, whatever is excluded
 * @param exclude not asked about
 */
public record LinkFilter(List<Pattern> include, List<Pattern> exclude) {

  /** Lets every address pass. */
  public static final LinkFilter ALL = new LinkFilter(List.of(), List.of());

  public LinkFilter {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }

  boolean admits(String url) {
    if (matches(include, url)) {
      return true;
    }
    return exclude.isEmpty() ? include.isEmpty() : !matches(exclude, url);
  }

  private static boolean matches(List<Pattern> patterns, String url) {
    return patterns.stream().anyMatch(p -> p.matcher(url).find());
  }
}
