package polyclinic.rules;

import java.util.Map;
import polyclinic.report.SourceLocation;

/**
 * A place that a person must look at.
 *
 * @param language in which the person reads about it
 * @param fields what stands in the braces of the message
 * @param mild whether it is a warning at most
 */
record Hit(
    Rule rule, String language, SourceLocation at, Map<String, String> fields, boolean mild) {

  static Hit of(Rule rule, String language, SourceLocation at, String word) {
    return new Hit(rule, language, at, Map.of("word", word), false);
  }

  Hit mildly() {
    return new Hit(rule, language, at, fields, true);
  }
}
