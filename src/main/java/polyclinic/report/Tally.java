package polyclinic.report;

import java.util.List;

/**
 * How many findings there are, the same in every format.
 *
 * @param errors findings that keep the site from being published
 * @param warnings findings that somebody should look at
 * @param infos findings that somebody may look at
 */
record Tally(int errors, int warnings, int infos) {

  static Tally of(List<Diagnostic> findings) {
    return new Tally(
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.INFO));
  }

  private static int count(List<Diagnostic> findings, Severity severity) {
    return (int) findings.stream().filter(f -> f.severity() == severity).count();
  }

  int all() {
    return errors + warnings + infos;
  }

  /** For people. */
  @Override
  public String toString() {
    return in(Speech.ENGLISH);
  }

  /** For people; says of infos only where there are some. */
  String in(Speech speech) {
    return speech.say(plural(errors, "error"))
        + ", "
        + speech.say(plural(warnings, "warning"))
        + (infos == 0 ? "" : ", " + speech.say(plural(infos, "note")));
  }

  private static String plural(int count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }
}
