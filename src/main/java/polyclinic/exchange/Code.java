package polyclinic.exchange;

import polyclinic.markdown.Run.Markup;

/**
 * A placeholder: markup that a translator moves, and does not change.
 *
 * @param id unique among those of a unit
 * @param open the Markdown, or its beginning
 * @param close its end; null if there are no words in it
 * @param shown what stands for it
 * @param required whether a translation must have it
 */
record Code(String id, Markup markup, String open, String close, String shown, boolean required) {

  boolean isSame(Code other) {
    return open.equals(other.open)
        && (close == null ? other.close == null : close.equals(other.close));
  }

  boolean isAlike(Code other) {
    return markup == other.markup && (close == null) == (other.close == null);
  }

  Code withId(String other) {
    return new Code(other, markup, open, close, shown, required);
  }

  /** As a person sees it. */
  String text() {
    return close == null ? open : open + "\u2026" + close;
  }
}
