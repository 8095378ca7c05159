package polyclinic.external;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Law of the European Union by CELEX number or ELI. Its server meets programs with challenges, so
 * only the form is checked.
 */
final class EurLex {

  private static final Pattern CELEX_PARAMETER =
      Pattern.compile("[?&](?:uri=CELEX:|CELEX=)([^&]*)", Pattern.CASE_INSENSITIVE);

  /** Sector, year, kind, number; then corrections, or the day of a consolidated text. */
  private static final Pattern CELEX =
      Pattern.compile(
          "[0-9CE]\\d{4}[A-Z]{1,2}\\d{3,5}(?:\\(\\d{2}\\)|R\\(\\d{2}\\)|-\\d{8})*"
              + "|\\d{5}[A-Z]/TXT");

  private static final Pattern NUMBERED_ELI =
      Pattern.compile("/eli/(?:reg|dir|dec|reco)(?:_impl|_del)?/([^/]+)/([^/]+)(?:/.*)?");

  private EurLex() {}

  /** Empty if the address is another page of the server. */
  static Optional<Identifier> read(WebAddress address) {
    Matcher celex = CELEX_PARAMETER.matcher(PercentText.decode(address.query()));
    if (celex.find()) {
      String number = celex.group(1).toUpperCase(Locale.ROOT);
      return Optional.of(
          CELEX.matcher(number).matches()
              ? new Identifier.WellFormed()
              : new Identifier.Malformed(
                  "'" + celex.group(1) + "' is not a CELEX number such as 32016R0679"));
    }
    Matcher eli = NUMBERED_ELI.matcher(address.path());
    if (!eli.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        eli.group(1).matches("(?:19|20)\\d{2}")
                && eli.group(2).matches("\\d{1,5}(?:\\(\\d{1,2}\\))?")
            ? new Identifier.WellFormed()
            : new Identifier.Malformed(
                "'" + address.path() + "' is not an ELI such as /eli/reg/2016/679/oj"));
  }
}
