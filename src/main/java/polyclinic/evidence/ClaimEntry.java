package polyclinic.evidence;

import java.util.List;

/**
 * A claim wherever it is made.
 *
 * @param values all that the statements give, each once
 * @param studies how many of its works are of which type
 * @param statements in the site's order of languages
 */
public record ClaimEntry(
    String id, List<String> values, List<StudyCount> studies, List<Statement> statements) {

  public ClaimEntry {
    values = List.copyOf(values);
    studies = List.copyOf(studies);
    statements = List.copyOf(statements);
  }
}
