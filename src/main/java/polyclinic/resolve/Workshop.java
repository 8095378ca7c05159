package polyclinic.resolve;

import java.util.Map;
import polyclinic.cite.ReferenceFormatter;
import polyclinic.editorial.Freshness;
import polyclinic.model.Language;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.source.Manuscript;

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
    ReferenceFormatter formatter,
    ImageSizes imageSizes,
    Problems problems) {

  /** Adds an error in a source. */
  void error(String rule, SourceLocation at, String message, String hint) {
    problems.error(rule, at, message, hint);
  }
}
