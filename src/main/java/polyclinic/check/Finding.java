package polyclinic.check;

import polyclinic.report.Diagnostic;
import polyclinic.report.Severity;
import polyclinic.report.SourceLocation;

/**
 * A finding before anybody knows its line.
 *
 * @param event 0-based number of the reference or id among those of its document
 * @param url as written; empty if the finding is about the document as a whole
 * @param target what the reference leads to, the same however a page writes it; for grouping
 */
record Finding(
    Severity severity,
    String rule,
    int event,
    String url,
    String target,
    String message,
    String hint) {

  static Finding error(
      String rule, int event, String url, String target, String message, String hint) {
    return new Finding(Severity.ERROR, rule, event, url, target, message, hint);
  }

  /**
   * The finding at its place.
   *
   * @param page the output in which it shows
   */
  Diagnostic at(SourceLocation place, String page) {
    return new Diagnostic(severity, rule, place, message, hint, page, url);
  }
}
