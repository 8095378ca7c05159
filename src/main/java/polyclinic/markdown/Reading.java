package polyclinic.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/**
 * What the writers of one text share.
 *
 * @param places of the text
 * @param ids of the page
 * @param out takes what is written
 */
record Reading(MarkdownSettings settings, Places places, Ids ids, Output out, Problems problems) {

  /** Where a piece of the text begins. */
  SourceLocation at(BasedSequence chars) {
    return places.at(chars.getStartOffset());
  }

  void error(String rule, BasedSequence at, String message, String hint) {
    problems.error(rule, at(at), message, hint);
  }

  void warning(String rule, BasedSequence at, String message, String hint) {
    problems.warning(rule, at(at), message, hint);
  }
}
