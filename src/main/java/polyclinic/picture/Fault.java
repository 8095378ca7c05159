package polyclinic.picture;

import polyclinic.report.Diagnostic;
import polyclinic.report.Severity;
import polyclinic.report.SourceLocation;

/**
 * What is to be said about a picture's file, wherever it is named.
 *
 * @param rule names the kind of finding
 * @param hint the remedy
 */
public record Fault(Severity severity, String rule, String message, String hint) {

  static Fault error(String rule, String message, String hint) {
    return new Fault(Severity.ERROR, rule, message, hint);
  }

  /** Of a file that cannot be read as a picture. */
  public static Fault broken() {
    return error(
        "image-broken",
        "the picture is damaged, or no picture at all",
        "save it anew as JPEG, PNG, WebP or SVG");
  }

  /** The finding about a picture that is named at a place. */
  public Diagnostic at(SourceLocation place) {
    return new Diagnostic(severity, rule, place, message, hint, "", "");
  }
}
