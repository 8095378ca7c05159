package polyclinic.resolve;

import java.util.Map;
import polyclinic.cite.ReferenceFormatter;
import polyclinic.editorial.Freshness;
import polyclinic.model.Language;
import polyclinic.model.Typography;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.source.Manuscript;
import polyclinic.source.RawPage;

/** What resolving any page needs. Shared by threads; nothing in it changes but the problems. */
record Workshop(
    Manuscript manuscript,
    Freshness freshness,
    PageIndex index,
    Unpublished unpublished,
    UrlPlan urls,
    Anchors anchors,
    Map<String, Names> names,
    Map<String, Language> languages,
    Map<String, Typography> typographies,
    ReferenceFormatter formatter,
    PictureRack pictures,
    Problems problems) {

  /** A text of a page's front matter as readers see it. */
  String set(RawPage page, String text) {
    return typographies.get(page.written()).set(text);
  }

  /** Adds an error in a source. */
  void error(String rule, SourceLocation at, String message, String hint) {
    problems.error(rule, at, message, hint);
  }
}
