package polyclinic.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import polyclinic.report.SourceLocation;
import polyclinic.report.Wording;

/** Tells a person what translators have to do: a line each, then how much it is. */
public final class StatusText {

  /** A line of the table. */
  private record Row(String language, String state, String what, SourceLocation at) {}

  private final Wording words;

  private StatusText(Wording words) {
    this.words = words;
  }

  /**
   * The table; it ends with a sentence for each language.
   *
   * @param language of the reader
   */
  public static String write(TranslationStatus status, Locale language) {
    return new StatusText(Wording.of(StatusText.class, language)).write(status);
  }

  private String write(TranslationStatus status) {
    List<Row> rows = rows(status);
    int state = rows.stream().mapToInt(row -> row.state.length()).max().orElse(0);
    int language = rows.stream().mapToInt(row -> row.language.length()).max().orElse(0);
    int what = rows.stream().mapToInt(row -> row.what.length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      text.append(pad(row.language, language))
          .append("  ")
          .append(pad(row.state, state))
          .append("  ")
          .append(pad(row.what, what))
          .append("  ")
          .append(row.at)
          .append('\n');
    }
    text.append(rows.isEmpty() ? "" : "\n");
    status.counts().forEach(count -> text.append(count.sentence(words)).append('\n'));
    return text.toString();
  }

  private List<Row> rows(TranslationStatus status) {
    List<Row> rows = new ArrayList<>();
    for (PageStatus page : status.pages()) {
      if (page.state() == State.STALE) {
        page.open().forEach(section -> rows.add(row(page, section)));
      } else if (page.state() != State.CURRENT) {
        String many =
            page.state() == State.UNTRACKED ? ", " + words.say("sections", page.open().size()) : "";
        rows.add(new Row(page.language(), state(page.state()), page.page() + many, page.at()));
      }
    }
    return rows;
  }

  private Row row(PageStatus page, SectionStatus section) {
    String safety = section.safety() ? " (" + words.say("safety") + ")" : "";
    return new Row(
        page.language(),
        state(section.state()),
        page.page() + "#" + section.id() + safety,
        section.at());
  }

  private String state(State state) {
    return words.say("state." + state);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
