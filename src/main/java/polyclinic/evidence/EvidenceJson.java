package polyclinic.evidence;

import polyclinic.model.CitedWork;
import polyclinic.report.JsonTree;

/** Tells another program what a site claims, as JSON: a line a claim, a statement, a page. */
public final class EvidenceJson {

  private EvidenceJson() {}

  /** All claims and all pages. */
  public static String write(EvidenceReport report) {
    return new JsonTree()
            .number("version", 1)
            .text("day", report.day())
            .objects("claims", report.claims(), EvidenceJson::claim)
            .objects("pages", report.pages(), EvidenceJson::page)
        + "\n";
  }

  private static JsonTree claim(ClaimEntry claim) {
    return new JsonTree()
        .text("id", claim.id())
        .texts("values", claim.values())
        .objects("studies", claim.studies(), EvidenceJson::studies)
        .objects("statements", claim.statements(), EvidenceJson::statement);
  }

  private static JsonTree statement(Statement statement) {
    return new JsonTree()
        .text("language", statement.language())
        .text("value", statement.value())
        .text("text", statement.text())
        .text("at", statement.at())
        .text("url", statement.url())
        .objects("works", statement.works(), EvidenceJson::work)
        .texts("links", statement.links());
  }

  private static JsonTree work(CitedWork work) {
    return new JsonTree()
        .text("key", work.key())
        .text("study", work.studyType() == null ? StudyCount.UNKNOWN : work.studyType());
  }

  private static JsonTree studies(StudyCount count) {
    return new JsonTree().text("type", count.type()).number("works", count.works());
  }

  private static JsonTree page(PageEntry page) {
    return new JsonTree()
        .text("source", page.source())
        .text("url", page.url())
        .text("language", page.language())
        .text("title", page.title())
        .text("level", page.level())
        .texts("authors", page.authors())
        .text("reviewer", page.reviewer())
        .text("reviewed", page.reviewed())
        .text("next", page.next())
        .truth("overdue", page.overdue())
        .texts("claims", page.claims().stream().map(Statement::claim).distinct().toList())
        .objects("studies", page.studies(), EvidenceJson::studies)
        .objects("findings", page.findings(), EvidenceJson::finding)
        .objects("waivers", page.waivers(), EvidenceJson::waiver)
        .texts("passed", page.passed().stream().map(PageEntry.HeldRule::id).toList());
  }

  private static JsonTree finding(PageEntry.Finding finding) {
    return new JsonTree()
        .text("severity", finding.severity())
        .text("rule", finding.rule())
        .text("at", finding.at())
        .text("message", finding.message());
  }

  private static JsonTree waiver(PageEntry.Waiver waiver) {
    return new JsonTree()
        .text("rule", waiver.rule())
        .text("by", waiver.by())
        .text("on", waiver.on())
        .text("until", waiver.until())
        .text("reason", waiver.reason());
  }
}
