package polyclinic.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import polyclinic.exchange.Composition.Filled;
import polyclinic.exchange.Token.Role;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/**
 * Reads a new page as the build will, and holds it against what was meant: words that happen to be
 * Markdown would otherwise make markup that nobody sent.
 */
final class ReadBack {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private ReadBack() {}

  /**
   * Reports the first phrase that would be read otherwise.
   *
   * @param page where the page begins in the file that came back
   */
  static void check(
      PagePlan plan,
      Composition made,
      Map<Integer, Answer> answers,
      SourceLocation page,
      Problems problems) {
    List<Phrase> phrases = PhraseReader.read(made.text(), bodyStart(made.text()));
    Map<Integer, Phrase> byStart = new HashMap<>();
    phrases.forEach(phrase -> byStart.put(phrase.start(), phrase));
    for (Filled filled : made.filled()) {
      Phrase read = byStart.get(filled.start());
      Answer answer = answers.get(filled.entry());
      if (read == null || !isMeant(filled, read, plan.entries().get(filled.entry()), answer)) {
        report(plan, filled.entry(), answer.at(), problems);
        return;
      }
    }
    if (phrases.size() != made.phrases()) {
      problems.error(
          "xliff-text",
          page,
          "with these translations '" + plan.targetFile() + "' would be read as other blocks",
          "look for signs of Markdown that are not in the source");
    }
  }

  private static void report(PagePlan plan, int entry, SourceLocation at, Problems problems) {
    problems.error(
        "xliff-text",
        at,
        "in the unit '"
            + PagePlan.unit(entry)
            + "' some of the words would be read as markup that the source does not have",
        "write a backslash before a sign that is meant as itself: \\*, \\_, \\[, \\<, \\|, \\#");
  }

  /** Where the front matter ends, as its reader finds it. */
  private static int bodyStart(String text) {
    int line = text.indexOf('\n') + 1;
    while (line > 0 && line < text.length()) {
      int end = text.indexOf('\n', line);
      int stop = end < 0 ? text.length() : end;
      if (text.substring(line, stop).stripTrailing().equals("---")) {
        return Math.min(stop + 1, text.length());
      }
      line = stop + 1;
    }
    return 0;
  }

  private static boolean isMeant(Filled filled, Phrase read, Entry entry, Answer answer) {
    Coded now = Coded.of(read.runs());
    Map<String, Code> sent = new HashMap<>(entry.source().codes());
    entry.existing().ifPresent(there -> sent.putAll(there.codes()));
    return filled.field() == read.field()
        && filled.end() == read.end()
        && plain(answer.tokens(), sent).equals(plain(now.tokens(), now.codes()));
  }

  /** The text in which only what is required is still marked as a placeholder. */
  private static String plain(List<Token> tokens, Map<String, Code> codes) {
    StringBuilder plain = new StringBuilder();
    for (Token token : tokens) {
      boolean mark = token.role() != Role.WORDS && codes.get(token.id()).required();
      plain.append(mark ? "\0" + token.role() + token.data() + "\0" : token.data());
    }
    return SPACES.matcher(plain).replaceAll(" ").strip();
  }
}
