package polyclinic.model;

import java.util.Locale;

/** The direction in which a language is written. */
public enum Direction {
  LTR,
  RTL;

  /** The value of HTML's {@code dir}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
