package polyclinic.parity;

/**
 * A number with its unit, whatever language wrote it.
 *
 * @param value with a decimal point and without grouping; a date as {@code 2026-05-03}
 * @param unit empty for a number without unit
 */
record Measure(String value, String unit) {

  static final String DATE = "date";

  boolean isPlain() {
    return unit.isEmpty() || unit.equals(DATE);
  }
}
