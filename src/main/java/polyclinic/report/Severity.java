package polyclinic.report;

import java.util.Locale;

/** How much a finding weighs: an error keeps the site from being published. */
public enum Severity {
  ERROR,
  WARNING,
  INFO;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
