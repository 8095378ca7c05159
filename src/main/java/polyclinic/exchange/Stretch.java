package polyclinic.exchange;

import java.util.List;

/**
 * A part of a page's file: its front matter, or a section as the editorial office knows it.
 *
 * @param id of the section
 * @param heading of the section; empty if it has none
 * @param start offset in the file's text
 * @param end offset behind it, where the next one begins
 */
record Stretch(String id, String heading, int start, int end, List<Phrase> phrases) {

  Stretch {
    phrases = List.copyOf(phrases);
  }

  /** The kinds of its phrases: what has the same ones is built alike. */
  List<String> shape() {
    return phrases.stream().map(Phrase::kind).toList();
  }
}
