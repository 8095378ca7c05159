package polyclinic.exchange;

import java.util.List;
import polyclinic.report.SourceLocation;

/**
 * What came back for an entry, with every placeholder in its place.
 *
 * @param tokens null if it is not translated
 * @param done whether the translator says so
 * @param at the target, or its unit
 */
record Answer(List<Token> tokens, boolean done, SourceLocation at) {

  boolean isTranslated() {
    return tokens != null;
  }

  /** Whether nobody changed the words. */
  boolean keeps(Entry entry) {
    return entry.existing().map(there -> there.tokens().equals(tokens)).orElse(tokens == null);
  }
}
