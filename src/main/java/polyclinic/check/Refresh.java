package polyclinic.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the address in {@code <meta http-equiv=refresh content>}. */
final class Refresh {

  private static final Pattern CONTENT =
      Pattern.compile(
          "\\s*(?=[\\d.])[\\d.]*(?:\\s*[;,]\\s*|\\s+)(?:url\\s*=\\s*)?+"
              + "(?:\"([^\"]*)|'([^']*)|(.+))",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Refresh() {}

  /** The address; empty if the page only loads itself again. */
  static Optional<Extract> address(String content) {
    Matcher matcher = CONTENT.matcher(content);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    for (int group = 1; group <= 3; group++) {
      if (matcher.group(group) != null && !matcher.group(group).isBlank()) {
        return Optional.of(new Extract(matcher.group(group), matcher.start(group)));
      }
    }
    return Optional.empty();
  }
}
