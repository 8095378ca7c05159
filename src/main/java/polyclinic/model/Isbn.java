package polyclinic.model;

/** The check digit of book numbers, old and new. */
public final class Isbn {

  private Isbn() {}

  /** Whether it has ten or thirteen digits, hyphens and spaces aside. */
  public static boolean hasLength(String written) {
    int length = digits(written).length();
    return length == 10 || length == 13;
  }

  /** Whether its length and its check digit are right. */
  public static boolean isValid(String written) {
    String digits = digits(written);
    if (digits.matches("\\d{9}[\\dXx]")) {
      int sum = 0;
      for (int i = 0; i < 10; i++) {
        int digit = Character.digit(digits.charAt(i), 10);
        sum += (10 - i) * (digit < 0 ? 10 : digit);
      }
      return sum % 11 == 0;
    }
    if (!digits.matches("97[89]\\d{10}")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 13; i++) {
      sum += Character.digit(digits.charAt(i), 10) * (i % 2 == 0 ? 1 : 3);
    }
    return sum % 10 == 0;
  }

  private static String digits(String written) {
    return written.replaceAll("[ -]", "");
  }
}
