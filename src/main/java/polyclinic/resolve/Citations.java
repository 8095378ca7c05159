package polyclinic.resolve;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import polyclinic.cite.Work;
import polyclinic.markdown.Part;
import polyclinic.model.CitedWork;
import polyclinic.model.Html;
import polyclinic.model.Language;
import polyclinic.report.SourceLocation;
import polyclinic.report.Suggestion;
import polyclinic.source.Located;
import polyclinic.source.RawMeta.FurtherReading;

/** The citations of one page: numbers in the order of first citation, one anchor a place. */
final class Citations {

  private final Workshop workshop;
  private final Language language;
  private final Map<String, List<String>> places = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  Citations(Workshop workshop, Language language) {
    this.workshop = workshop;
    this.language = language;
  }

  /** A cluster such as [1, 2, p. 4]. */
  String html(List<Part.Item> items) {
    StringBuilder html = new StringBuilder("<span class=\"cite\">[");
    String separator = "";
    for (Part.Item item : items) {
      if (work(item.key(), item.at()).isEmpty()) {
        continue;
      }
      html.append(separator);
      link(item.key(), html);
      if (!item.locator().isEmpty()) {
        html.append(", ").append(Html.escape(item.locator()));
      }
      separator = ", ";
    }
    return html.append("]</span>").toString();
  }

  /** A cluster for keys of a data file. */
  Html html(Iterable<Located> keys) {
    List<Part.Item> items = new ArrayList<>();
    keys.forEach(key -> items.add(new Part.Item(key.value(), "", key.at())));
    return new Html(html(items));
  }

  private void link(String key, StringBuilder html) {
    List<String> anchors = places.computeIfAbsent(key, k -> new ArrayList<>());
    int number = numbers.computeIfAbsent(key, k -> numbers.size() + 1);
    String anchor = "cite-" + key + "-" + (anchors.size() + 1);
    anchors.add(anchor);
    html.append("<a id=\"")
        .append(anchor)
        .append("\" href=\"#")
        .append(Anchors.reference(key))
        .append("\" role=\"doc-noteref\" aria-label=\"")
        .append(Html.escape(label(number)))
        .append("\">")
        .append(number)
        .append("</a>");
  }

  private String label(int number) {
    String pattern =
        workshop.manuscript().words().text(language.code(), "citation.label").orElse("{0}");
    return new MessageFormat(pattern, language.locale()).format(new Object[] {number});
  }

  private Optional<Work> work(String key, SourceLocation at) {
    var bibliography = workshop.manuscript().bibliography();
    Optional<Work> work = bibliography.work(key);
    if (work.isEmpty()) {
      String near = Suggestion.didYouMean(key, bibliography.keys());
      workshop.error(
          "citation-unknown",
          at,
          "no work '" + key + "' in content/references.bib",
          near.isEmpty() ? "add the work, or correct the key" : near);
    }
    return work;
  }

  /** The list of references, in the order of the numbers. */
  List<CitedWork> references() {
    return numbers.entrySet().stream()
        .map(entry -> cited(entry.getKey(), entry.getValue(), places.get(entry.getKey())))
        .toList();
  }

  /** Works for further reading; those that the page cites are left out. */
  List<CitedWork> further(FurtherReading further) {
    List<String> keys =
        further.all()
            ? workshop.manuscript().bibliography().works().stream().map(Work::key).toList()
            : further.keys().stream()
                .filter(key -> work(key.value(), key.at()).isPresent())
                .map(Located::value)
                .toList();
    return keys.stream()
        .filter(key -> !numbers.containsKey(key))
        .map(key -> cited(key, 0, List.of()))
        .toList();
  }

  private CitedWork cited(String key, int number, List<String> backlinks) {
    Work work = workshop.manuscript().bibliography().work(key).orElseThrow();
    Html entry = workshop.formatter().entry(key, language.locale());
    return new CitedWork(number, key, entry, work.studyType(), work.links(), backlinks);
  }
}
