package polyclinic.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import polyclinic.external.ExternalOptions;
import polyclinic.external.Limits;
import polyclinic.external.LinkFilter;
import polyclinic.external.StatusCodes;

/** How external links are asked about; the options have the names that lychee gave them. */
final class NetworkOptions {

  @Option(names = "--include", paramLabel = "${bundle:label.expression}", converter = Regex.class)
  private List<Pattern> include = List.of();

  @Option(names = "--exclude", paramLabel = "${bundle:label.expression}", converter = Regex.class)
  private List<Pattern> exclude = List.of();

  @Option(names = "--accept", paramLabel = "${bundle:label.codes}", converter = Codes.class)
  private StatusCodes accept = StatusCodes.SUCCESS;

  @Option(names = "--timeout", paramLabel = "${bundle:label.time}", converter = TimeSpan.class)
  private Duration timeout = Limits.STANDARD.timeout();

  @Option(names = "--max-retries", paramLabel = "${bundle:label.number}")
  private int maxRetries = Limits.STANDARD.maxRetries();

  @Option(names = "--max-concurrency", paramLabel = "${bundle:label.number}")
  private int maxConcurrency = Limits.STANDARD.maxConcurrency();

  @Option(names = "--host-concurrency", paramLabel = "${bundle:label.number}")
  private int hostConcurrency = Limits.STANDARD.hostConcurrency();

  @Option(names = "--user-agent", paramLabel = "${bundle:label.name}")
  private String userAgent = ExternalOptions.standard().userAgent();

  /**
   * The options as values.
   *
   * @throws IllegalArgumentException if they cannot be meant, with a message for the user
   */
  ExternalOptions options() {
    Limits usual = Limits.STANDARD;
    Limits limits =
        usual
            .withTimeout(timeout)
            .withRetries(maxRetries, usual.retryWait(), usual.maxWait())
            .withConcurrency(maxConcurrency, hostConcurrency, usual.hostInterval());
    return ExternalOptions.standard()
        .with(new LinkFilter(include, exclude))
        .with(accept)
        .with(limits)
        .withUserAgent(userAgent);
  }

  /** Reads a regular expression. */
  private static final class Regex implements ITypeConverter<Pattern> {
    @Override
    public Pattern convert(String text) {
      try {
        return Pattern.compile(text);
      } catch (PatternSyntaxException e) {
        throw new BadValue("value.expression", text);
      }
    }
  }

  /** Reads {@code 200..=204,403}. */
  private static final class Codes implements ITypeConverter<StatusCodes> {
    @Override
    public StatusCodes convert(String text) {
      Optional<StatusCodes> codes = StatusCodes.parse(text);
      return codes.orElseThrow(() -> new BadValue("value.codes", text));
    }
  }
}
