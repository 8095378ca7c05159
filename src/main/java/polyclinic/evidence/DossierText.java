package polyclinic.evidence;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import polyclinic.model.CitedWork;
import polyclinic.model.CitedWork.WorkLink;
import polyclinic.report.Speech;
import polyclinic.report.Wording;

/** Writes what an authority or a lawyer would ask about a page, as Markdown. */
public final class DossierText {

  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private final StringBuilder out = new StringBuilder();
  private final Wording words;

  private DossierText(Wording words) {
    this.words = words;
  }

  /**
   * Writes the dossier of a page; the same bytes for the same sources and day.
   *
   * @param day on which the page was looked at
   * @param hash SHA-256 of the page's file
   * @param words of this room, in the reader's language
   */
  public static String write(PageEntry page, String day, String hash, Wording words) {
    return new DossierText(words).write(page, day, hash);
  }

  private String write(PageEntry page, String day, String hash) {
    out.append("# ").append(page.title()).append("\n\n");
    item("dossier.address", page.url());
    item("dossier.source", page.source());
    item("dossier.hash", hash);
    item("dossier.language", page.language());
    item("dossier.languages", String.join(", ", page.languages()));
    item("dossier.day", day);
    item("dossier.level", page.level());
    section("dossier.responsible");
    item("authors", String.join(", ", page.authors()));
    item("dossier.reviewer", page.reviewer());
    item("dossier.reviewed", page.reviewed());
    item("dossier.next", page.overdue() ? words.say("dossier.overdue", page.next()) : page.next());
    list("claims", page.claims(), this::claim);
    list("dossier.sources", page.works(), this::work);
    list("findings", page.findings(), this::finding);
    list("waivers", page.waivers(), this::waiver);
    list(
        "passed",
        page.passed(),
        r -> words.say("dossier.rule", r.id(), r.title(), r.basis(), r.asOf()));
    return out.toString();
  }

  private void section(String key) {
    out.append("\n## ").append(words.say(key)).append("\n\n");
  }

  private void item(String key, String value) {
    out.append("- ")
        .append(words.say(key))
        .append(": ")
        .append(value.isEmpty() ? words.say("none") : value)
        .append('\n');
  }

  private <T> void list(String key, List<T> values, Function<T, String> line) {
    section(key);
    values.forEach(value -> out.append("- ").append(line.apply(value)).append('\n'));
    if (values.isEmpty()) {
      out.append(words.say("dossier.none")).append('\n');
    }
  }

  private String claim(Statement claim) {
    String sources =
        claim.works().stream().map(CitedWork::key).map(key -> "@" + key).collect(joined());
    String links = claim.links().stream().collect(joined());
    return claim.claim()
        + (claim.value().isEmpty() ? "" : " = " + claim.value())
        + ": "
        + words.say("dossier.quotation", claim.text(), claim.at())
        + (sources.isEmpty() ? "" : "; " + words.say("dossier.works", sources))
        + (links.isEmpty() ? "" : "; " + words.say("dossier.links", links));
  }

  private String work(CitedWork work) {
    String type = work.studyType() == null ? StudyCount.UNKNOWN : work.studyType();
    String links = work.links().stream().map(WorkLink::url).collect(joined());
    return "@"
        + work.key()
        + ": "
        + plain(work.html().html())
        + " ["
        + words.say("study." + type)
        + "]"
        + (links.isEmpty() ? "" : " " + links);
  }

  private String finding(PageEntry.Finding f) {
    Speech speech = words.speech();
    return speech.say(f.severity())
        + " "
        + f.rule()
        + ": "
        + speech.say(f.message())
        + " ("
        + f.at()
        + ")";
  }

  private String waiver(PageEntry.Waiver waiver) {
    return words.say(
        "dossier.waiver", waiver.rule(), waiver.reason(), waiver.by(), waiver.on(), waiver.until());
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
