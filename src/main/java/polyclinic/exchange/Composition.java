package polyclinic.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import polyclinic.report.Problems;
import polyclinic.source.FrontTexts;

/** Makes a page's file from what came back. */
final class Composition {

  /** A phrase that was written: where it stands in the new text, and for which entry. */
  record Filled(int entry, int start, int end, boolean field) {}

  private final PagePlan plan;
  private final Map<Integer, Answer> answers;
  private final Problems problems;
  private final StringBuilder out = new StringBuilder();
  private final List<Filled> filled = new ArrayList<>();
  private final TreeSet<String> written = new TreeSet<>();
  private int phrases;

  private Composition(PagePlan plan, Map<Integer, Answer> answers, Problems problems) {
    this.plan = plan;
    this.answers = answers;
    this.problems = problems;
  }

  /**
   * Composes the page; what is not translated, and must be, is a finding.
   *
   * @param answers one for each entry
   */
  static Composition of(PagePlan plan, Map<Integer, Answer> answers, Problems problems) {
    Composition composition = new Composition(plan, answers, problems);
    plan.chunks().forEach(composition::chunk);
    return composition;
  }

  /** The text of the new file, without a byte order mark. */
  String text() {
    return out.toString();
  }

  /** The phrases whose words are new. */
  List<Filled> filled() {
    return filled;
  }

  /** How many phrases the text has, if each was written as one. */
  int phrases() {
    return phrases;
  }

  /** The sections that came out as the source has them. */
  TreeSet<String> written() {
    return written;
  }

  private void chunk(Chunk chunk) {
    List<Integer> entries = chunk.entries();
    if (chunk.rebuilt() && entries.stream().allMatch(this::isUntouched)) {
      out.append(chunk.existing());
      phrases += chunk.present();
      return;
    }
    List<Integer> open = entries.stream().filter(e -> !answers.get(e).isTranslated()).toList();
    open.stream().filter(e -> chunk.rebuilt() || isPresent(e)).forEach(e -> missing(chunk, e));
    boolean besides = chunk.rebuilt() && plan.target().isPresent();
    if (besides && chunk.existing().isEmpty()) {
      emptyLine();
    }
    int start = out.length();
    for (int i = 0; i < chunk.pieces().size(); i++) {
      piece(chunk.pieces().get(i));
    }
    if (besides) {
      ending(start, chunk.existing());
    }
    phrases += chunk.others();
    written.addAll(chunk.sections());
  }

  private boolean isUntouched(int entry) {
    return answers.get(entry).keeps(plan.entries().get(entry));
  }

  private boolean isPresent(int entry) {
    return plan.entries().get(entry).existing().isPresent();
  }

  private void missing(Chunk chunk, int entry) {
    String hint = "translate it";
    if (chunk.rebuilt()) {
      hint +=
          plan.target().isEmpty()
              ? ": a page is written only when all of it is translated"
              : ": a section that is new or built differently is written only as a whole";
    }
    problems.error(
        "xliff-untranslated",
        answers.get(entry).at(),
        "the unit '" + PagePlan.unit(entry) + "' has no translation",
        hint);
  }

  private void piece(Piece piece) {
    if (piece instanceof Piece.Verbatim verbatim) {
      out.append(verbatim.text());
    } else if (piece instanceof Piece.Hole hole) {
      hole(hole);
    } else if (piece instanceof Piece.Addition addition && isAnswered(addition.entry())) {
      out.append(addition.key());
      Answer answer = answers.get(addition.entry());
      String value = FrontTexts.write(MarkdownLine.join(answer.tokens()), "");
      fill(addition.entry(), true, value);
      out.append(lineEnd());
      phrases++;
    }
  }

  private boolean isAnswered(int entry) {
    return answers.get(entry).isTranslated();
  }

  private void hole(Piece.Hole hole) {
    Answer answer = answers.get(hole.entry());
    phrases++;
    if (!answer.isTranslated()) {
      return;
    }
    if (answer.tokens().equals(hole.before().tokens())) {
      out.append(hole.raw());
      return;
    }
    Phrase phrase = hole.phrase();
    if (phrase.field()) {
      String value = MarkdownLine.join(answer.tokens());
      fill(hole.entry(), true, FrontTexts.write(value, hole.raw()));
    } else if (phrase.wraps() && !isLongLine(hole.raw())) {
      String before = out.substring(out.lastIndexOf("\n") + 1);
      String text = MarkdownLine.wrap(answer.tokens(), before);
      fill(hole.entry(), false, text.replace("\n", lineEnd()));
    } else {
      fill(hole.entry(), false, MarkdownLine.join(answer.tokens()).replace("\n", lineEnd()));
    }
  }

  /** Whether somebody writes paragraphs in one line, however long. */
  private static boolean isLongLine(String raw) {
    return raw.length() > 130 && raw.indexOf('\n') < 0;
  }

  private void fill(int entry, boolean field, String text) {
    int start = out.length();
    out.append(text);
    filled.add(new Filled(entry, start, out.length(), field));
  }

  private String lineEnd() {
    String text = plan.target().orElse(plan.source()).text();
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  private void emptyLine() {
    String end = lineEnd();
    if (!out.toString().endsWith(end)) {
      out.append(end);
    }
    if (!out.toString().endsWith(end + end)) {
      out.append(end);
    }
  }

  /** Ends a part as the one in its place did, or with an empty line. */
  private void ending(int start, String existing) {
    int end = start + out.substring(start).stripTrailing().length();
    out.setLength(end);
    int kept = existing.stripTrailing().length();
    out.append(existing.isEmpty() ? lineEnd() + lineEnd() : existing.substring(kept));
  }
}
