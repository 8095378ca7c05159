package polyclinic.jbake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import polyclinic.model.Language;
import polyclinic.report.SourceLocation;

/**
 * Finds the words that templates ask for by a key written out, {@code msg("key")}, without printing
 * a page: so all that are missing are told in one run.
 */
final class WordScan {

  private static final Pattern ASKS =
      Pattern.compile("\\b(msg|has)\\(\\s*(?:\"([^\"$]*)\"|'([^'$]*)')\\s*[,)]");
  private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);

  private WordScan() {}

  static void scan(Templates templates, Map<Language, UiWords> words, MissingWords missing) {
    templates.texts().forEach((name, text) -> scan(name, text, words, missing));
  }

  private static void scan(
      String name, String text, Map<Language, UiWords> words, MissingWords missing) {
    List<MatchResult> matches = ASKS.matcher(withoutComments(text)).results().toList();
    Set<String> optional = new HashSet<>();
    for (MatchResult match : matches) {
      if (match.group(1).equals("has")) {
        optional.add(key(match));
      }
    }
    for (MatchResult match : matches) {
      String key = key(match);
      words.forEach(
          (language, ui) -> {
            if (!ui.has(key) && !optional.contains(key)) {
              missing.add(language, key, place(name, text, match.start()));
            }
          });
    }
  }

  private static String key(MatchResult match) {
    return match.group(2) != null ? match.group(2) : match.group(3);
  }

  /** Comments become blanks, so that the places of the rest stay what they are. */
  private static String withoutComments(String text) {
    return COMMENT.matcher(text).replaceAll(comment -> comment.group().replaceAll("[^\n]", " "));
  }

  private static SourceLocation place(String name, String text, int index) {
    int line = 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    int column = index - text.lastIndexOf('\n', index - 1);
    return new SourceLocation(TemplateFindings.file(name), line, column);
  }
}
