package polyclinic.links;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import polyclinic.check.CheckResult;
import polyclinic.check.ExternalReference;
import polyclinic.external.Verdict;
import polyclinic.external.VerdictClass;
import polyclinic.links.LinkPage.ExternalLink;
import polyclinic.links.LinkPage.FileFindings;
import polyclinic.links.LinkPage.Finding;
import polyclinic.report.Diagnostic;
import polyclinic.report.Severity;

/** Makes what the page about a site's links shows. */
public final class LinkPageMaker {

  private final Instant now;

  /**
   * @param now the moment to which ages refer
   */
  public LinkPageMaker(Instant now) {
    this.now = now;
  }

  /**
   * The page.
   *
   * @param findings what is left of all findings
   * @param verdicts what is known of external addresses, by address as written
   */
  public LinkPage page(
      CheckResult result, List<Diagnostic> findings, Map<String, Verdict> verdicts) {
    return new LinkPage(
        now.truncatedTo(ChronoUnit.SECONDS).toString(),
        result.pages(),
        result.references(),
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.INFO),
        files(findings),
        external(result.external(), verdicts),
        GraphPicture.of(result.graph()));
  }

  private static int count(List<Diagnostic> findings, Severity severity) {
    return (int) findings.stream().filter(f -> f.severity() == severity).count();
  }

  private static List<FileFindings> files(List<Diagnostic> findings) {
    return findings.stream()
        .sorted()
        .collect(
            Collectors.groupingBy(
                f -> f.at().file(),
                TreeMap::new,
                Collectors.mapping(LinkPageMaker::finding, Collectors.toList())))
        .entrySet()
        .stream()
        .map(e -> new FileFindings(e.getKey(), e.getValue()))
        .toList();
  }

  private static Finding finding(Diagnostic found) {
    return new Finding(
        found.severity().toString(),
        found.rule(),
        found.at().line(),
        found.at().column(),
        found.message(),
        found.hint(),
        found.page(),
        found.url());
  }

  private List<ExternalLink> external(
      List<ExternalReference> references, Map<String, Verdict> verdicts) {
    SortedMap<String, List<String>> places = new TreeMap<>();
    for (ExternalReference reference : references) {
      places
          .computeIfAbsent(reference.url(), url -> new ArrayList<>())
          .add(reference.at().toString());
    }
    return places.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                (Map.Entry<String, List<String>> e) -> -weight(verdicts.get(e.getKey()))))
        .map(e -> link(e.getKey(), e.getValue(), verdicts.get(e.getKey())))
        .toList();
  }

  private static int weight(Verdict verdict) {
    return verdict == null
        ? 0
        : verdict.severity().map(s -> Severity.values().length - s.ordinal()).orElse(0);
  }

  private ExternalLink link(String url, List<String> places, Verdict verdict) {
    if (verdict == null) {
      return new ExternalLink(url, "unknown", "", "", places);
    }
    String age = verdict.kind() == VerdictClass.SKIPPED ? "" : age(verdict.checked());
    return new ExternalLink(url, verdict.kind().toString(), verdict.message(), age, places);
  }

  private String age(Instant then) {
    Duration age = Duration.between(then, now);
    if (age.toMinutes() < 1) {
      return "now";
    } else if (age.toHours() < 1) {
      return age.toMinutes() + " min";
    }
    return age.toDays() < 1 ? age.toHours() + " h" : age.toDays() + " d";
  }
}
