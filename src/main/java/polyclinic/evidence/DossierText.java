package polyclinic.evidence;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import polyclinic.model.CitedWork;
import polyclinic.model.CitedWork.WorkLink;

/** Writes what an authority or a lawyer would ask about a page, as Markdown. */
public final class DossierText {

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private final StringBuilder out = new StringBuilder();

  private DossierText() {}

  /**
   * Writes the dossier of a page; the same bytes for the same sources and day.
   *
   * @param day on which the page was looked at
   * @param hash SHA-256 of the page's file
   */
  public static String write(PageEntry page, String day, String hash) {
    var text = new DossierText();
    text.out.append("# ").append(page.title()).append("\n\n");
    text.item("Address", page.url());
    text.item("Source", page.source());
    text.item("SHA-256 of the source", hash);
    text.item("Language", page.language());
    text.item("Languages that have the page", String.join(", ", page.languages()));
    text.item("Looked at on", day);
    text.item("Level of evidence", page.level());
    text.section("Responsible");
    text.item("Authors", String.join(", ", page.authors()));
    text.item("Reviewed by", page.reviewer());
    text.item("Reviewed on", page.reviewed());
    text.item("Next review", page.next() + (page.overdue() ? " (overdue)" : ""));
    text.list("Claims", page.claims(), DossierText::claim);
    text.list("Sources", page.works(), DossierText::work);
    text.list(
        "Findings",
        page.findings(),
        f -> f.severity() + " " + f.rule() + ": " + f.message() + " (" + f.at() + ")");
    text.list("Waivers", page.waivers(), DossierText::waiver);
    text.list(
        "Rules passed",
        page.passed(),
        r -> r.id() + " " + r.title() + ": " + r.basis() + " (as of " + r.asOf() + ")");
    return text.out.toString();
  }

  private void section(String title) {
    out.append("\n## ").append(title).append("\n\n");
  }

  private void item(String name, String value) {
    out.append("- ")
        .append(name)
        .append(": ")
        .append(value.isEmpty() ? "none" : value)
        .append('\n');
  }

  private <T> void list(String title, List<T> values, Function<T, String> line) {
    section(title);
    values.forEach(value -> out.append("- ").append(line.apply(value)).append('\n'));
    if (values.isEmpty()) {
      out.append("None.\n");
    }
  }

  private static String claim(Statement claim) {
    String sources =
        claim.works().stream().map(CitedWork::key).map(key -> "@" + key).collect(joined());
    String links = claim.links().stream().collect(joined());
    return claim.claim()
        + (claim.value().isEmpty() ? "" : " = " + claim.value())
        + ": “"
        + claim.text()
        + "” ("
        + claim.at()
        + ")"
        + (sources.isEmpty() ? "" : "; works: " + sources)
        + (links.isEmpty() ? "" : "; links: " + links);
  }

  private static String work(CitedWork work) {
    String type = work.studyType() == null ? StudyCount.UNKNOWN : work.studyType();
    String links = work.links().stream().map(WorkLink::url).collect(joined());
    return "@"
        + work.key()
        + ": "
        + plain(work.html().html())
        + " ["
        + type
        + "]"
        + (links.isEmpty() ? "" : " " + links);
  }

  private static String waiver(PageEntry.Waiver waiver) {
    return waiver.rule()
        + ": "
        + waiver.reason()
        + " (signed by "
        + waiver.by()
        + " on "
        + waiver.on()
        + ", holds until "
        + waiver.until()
        + ")";
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(", ");
  }

  /** The words of our own HTML, which escapes no other characters. */
  private static String plain(String html) {
    return TAG.matcher(html)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .strip();
  }
}
