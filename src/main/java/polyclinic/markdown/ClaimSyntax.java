package polyclinic.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What braces behind text in brackets say of a claim: {@code {claim=tumour-risk value=unknown}}.
 */
final class ClaimSyntax {

  private static final Pattern MEANT = Pattern.compile("\\{\\s*claim\\b.*");
  private static final Pattern CLAIM =
      Pattern.compile(
          "\\{claim=(?<id>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)"
              + "(?:\\s+value=(?<value>[a-z0-9]+(?:[.-][a-z0-9]+)*))?\\s*}");

  private ClaimSyntax() {}

  /**
   * What a claim is called, and what it says.
   *
   * @param value empty if there is none
   */
  record Name(String id, String value) {}

  /** Whether braces are about a claim, be they right or wrong. */
  static boolean isMeant(CharSequence braces) {
    return MEANT.matcher(braces).matches();
  }

  /** Empty if the braces cannot be read. */
  static Optional<Name> read(CharSequence braces) {
    Matcher matcher = CLAIM.matcher(braces);
    return matcher.matches()
        ? Optional.of(
            new Name(
                matcher.group("id"), matcher.group("value") == null ? "" : matcher.group("value")))
        : Optional.empty();
  }
}
