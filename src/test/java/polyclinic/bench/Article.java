package polyclinic.bench;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One article in one language.
 *
 * @param number from 0; the greater, the newer
 * @param date different for every number
 * @param body Markdown
 */
record Article(
    int number, String language, String title, String description, LocalDate date, String body) {

  /** The name of the article's file without its ending, the same in every language. */
  String name() {
    return name(number);
  }

  static String name(int number) {
    return String.format(Locale.ROOT, "article-%05d", number);
  }
}
