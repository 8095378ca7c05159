package polyclinic.editorial;

import polyclinic.report.SourceLocation;

/**
 * A section of a page: what a translator looks at as one.
 *
 * @param id of the heading of level 2; {@link #HEAD} or {@link #INTRO}, which no heading can have
 * @param title the heading's text; empty without heading
 * @param at its heading, or where it begins
 * @param text as written
 * @param safety whether somebody's safety depends on it
 */
public record Section(String id, String title, SourceLocation at, String text, boolean safety) {

  /** What the front matter says to readers: title, short title, description. */
  public static final String HEAD = "(head)";

  /** Level of the headings that begin a section. */
  public static final int LEVEL = 2;

  /** What stands before the first heading. */
  public static final String INTRO = "(intro)";

  Fingerprint fingerprint() {
    return Fingerprint.of(text);
  }
}
