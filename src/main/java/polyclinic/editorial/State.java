package polyclinic.editorial;

import java.util.Locale;

/** How a translation, or a section of it, stands to its source. */
public enum State {
  /** Made from the source as it is. */
  CURRENT,
  /** The source has changed since. */
  STALE,
  /** The source has it, the translation has not. */
  MISSING,
  /** Only the translation has it. */
  ORPHANED,
  /** Nobody has ever said what it was made from. */
  UNTRACKED;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
