package polyclinic.check;

import java.util.Optional;
import java.util.regex.Pattern;

/** Syntax of {@code mailto:} (RFC 6068) and {@code tel:} (RFC 3966). */
final class ContactSyntax {

  private static final String LABEL =
      "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?";
  private static final String ATOM = "[\\p{L}\\p{M}\\p{N}.!#$%&'*+/=?^_`{|}~-]+";
  private static final Pattern MAILBOX =
      Pattern.compile(
          "(?:(?!//)"
              + ATOM
              + "|\"[^\"\\p{Cntrl}]+\")@(?:"
              + LABEL
              + "(?:\\."
              + LABEL
              + ")*|\\[[0-9A-Fa-f:.]+\\])");
  private static final Pattern NUMBER =
      Pattern.compile("(?=[^;]*[0-9*#])\\+?[0-9*#().,-]+(?:;[\\w-]+(?:=[^;\\s]*)?)*");

  private ContactSyntax() {}

  /** What is wrong with the part after {@code mailto:}; empty if nothing is. */
  static Optional<String> mailFault(String rest) {
    int question = rest.indexOf('?');
    String addresses = question < 0 ? rest : rest.substring(0, question);
    if (addresses.isEmpty()) {
      // "mailto:?subject=…" lets the reader choose to whom: a button for recommending a page
      return question >= 0 && rest.length() > question + 1
          ? Optional.empty()
          : Optional.of("the mail address is missing");
    }
    if (addresses.chars().anyMatch(Character::isWhitespace)) {
      return Optional.of("a mail address cannot contain spaces");
    }
    for (String address : addresses.split(",", -1)) {
      String decoded = Percent.decode(address).strip();
      if (!MAILBOX.matcher(decoded).matches()) {
        return Optional.of("'" + decoded + "' is not a mail address");
      }
    }
    return Optional.empty();
  }

  /** What is wrong with the part after {@code tel:}; empty if nothing is. */
  static Optional<String> phoneFault(String rest) {
    String number = Percent.decode(rest);
    if (number.isEmpty()) {
      return Optional.of("the phone number is missing");
    }
    return NUMBER.matcher(number).matches()
        ? Optional.empty()
        : Optional.of("'" + number + "' is not a phone number");
  }
}
