package polyclinic.parity;

/**
 * A number with its unit, whatever language wrote it.
 *
 * @param value with a decimal point and without grouping; a date as {@code 2026-05-03}, a time as
 *     {@code 14:30}
 * @param unit empty for a number without unit
 */
record Measure(String value, String unit) {

  static final String DATE = "date";
  static final String TIME = "time";

  /** Whether it is compared only where somebody's safety depends on it. */
  boolean isPlain() {
    return unit.isEmpty() || unit.equals(DATE) || unit.equals(TIME);
  }
}
