package polyclinic.exchange;

import java.util.List;
import java.util.Map;
import polyclinic.report.SourceLocation;

/**
 * A document that came back, as it is; nothing in it is believed.
 *
 * @param sourceLanguage as written, empty if it is not
 * @param targetLanguage as written, empty if it is not
 * @param at of the document
 */
record Returned(String sourceLanguage, String targetLanguage, List<Page> pages, SourceLocation at) {

  /**
   * A page of it.
   *
   * @param original name of the source's file
   * @param units by id
   */
  record Page(
      String original,
      String sourceHash,
      String targetHash,
      List<Skeleton.Part> skeleton,
      Map<String, Unit> units,
      SourceLocation at) {}

  /**
   * A unit.
   *
   * @param segments how many it has: one, if nobody cut it
   * @param state as written
   * @param source null if there is none
   * @param target null if there is none
   */
  record Unit(int segments, String state, Text source, Text target, SourceLocation at) {}

  /** Words and placeholders. */
  record Text(List<Token> tokens, SourceLocation at) {}
}
