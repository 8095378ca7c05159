package polyclinic.editorial;

import java.util.ArrayList;
import java.util.List;
import polyclinic.report.SourceLocation;

/** Tells a person what translators have to do: a line each, then how much it is. */
public final class StatusText {

  /** A line of the table. */
  private record Row(String language, String state, String what, SourceLocation at) {}

  private StatusText() {}

  /** The table; it ends with a sentence for each language. */
  public static String write(TranslationStatus status) {
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
    status.counts().forEach(count -> text.append(count.sentence()).append('\n'));
    return text.toString();
  }

  private static List<Row> rows(TranslationStatus status) {
    List<Row> rows = new ArrayList<>();
    for (PageStatus page : status.pages()) {
      if (page.state() == State.STALE) {
        page.open().forEach(section -> rows.add(row(page, section)));
      } else if (page.state() != State.CURRENT) {
        String many =
            page.state() == State.UNTRACKED ? ", " + page.open().size() + " sections" : "";
        rows.add(new Row(page.language(), page.state().toString(), page.page() + many, page.at()));
      }
    }
    return rows;
  }

  private static Row row(PageStatus page, SectionStatus section) {
    String safety = section.safety() ? " (safety)" : "";
    return new Row(
        page.language(),
        section.state().toString(),
        page.page() + "#" + section.id() + safety,
        section.at());
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
