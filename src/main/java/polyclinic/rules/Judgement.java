package polyclinic.rules;

import java.util.List;
import polyclinic.check.Trace;
import polyclinic.report.Diagnostic;

/**
 * An act of the site, held against what visitors are told.
 *
 * @param findings what must be mended; empty unless the standing asks for it
 */
public record Judgement(Trace trace, Standing standing, List<Diagnostic> findings) {

  /** How an act stands with the privacy page. */
  public enum Standing {
    /** Nobody has to be told. */
    FINE,
    /** The privacy page of every language tells it. */
    DECLARED,
    /** It should be told, but the rule is not one of the site's. */
    LEFT_OPEN,
    /** It must be told, or go. */
    UNDECLARED,
    /** It takes visitors to another origin, which nothing allows. */
    FOREIGN
  }

  public Judgement {
    findings = List.copyOf(findings);
  }
}
