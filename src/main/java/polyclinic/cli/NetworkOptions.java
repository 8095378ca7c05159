package polyclinic.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import polyclinic.external.ExternalOptions;
import polyclinic.external.Limits;
import polyclinic.external.LinkFilter;
import polyclinic.external.StatusCodes;

/** How external links are asked about; the options have the names that lychee gave them. */
final class NetworkOptions {

  @Option(
      names = "--include",
      paramLabel = "REGEX",
      converter = Regex.class,
      description =
          "Ask only about addresses in which this is found; beside --exclude, an exception from it.")
  private List<Pattern> include = List.of();

  @Option(
      names = "--exclude",
      paramLabel = "REGEX",
      converter = Regex.class,
      description = "Do not ask about addresses in which this is found.")
  private List<Pattern> exclude = List.of();

  @Option(
      names = "--accept",
      paramLabel = "CODES",
      converter = Codes.class,
      description = "Statuses that are a success. Default: 200..=299.")
  private StatusCodes accept = StatusCodes.SUCCESS;

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      converter = TimeSpan.class,
      description = "For one request, in seconds. Default: 20.")
  private Duration timeout = Limits.STANDARD.timeout();

  @Option(
      names = "--max-retries",
      paramLabel = "N",
      description = "After failures that may pass. Default: ${DEFAULT-VALUE}.")
  private int maxRetries = Limits.STANDARD.maxRetries();

  @Option(
      names = "--max-concurrency",
      paramLabel = "N",
      description = "Requests at a time. Default: ${DEFAULT-VALUE}.")
  private int maxConcurrency = Limits.STANDARD.maxConcurrency();

  @Option(
      names = "--host-concurrency",
      paramLabel = "N",
      description = "Requests at a time to one host. Default: ${DEFAULT-VALUE}.")
  private int hostConcurrency = Limits.STANDARD.hostConcurrency();

  @Option(
      names = "--user-agent",
      paramLabel = "NAME",
      description = "What we call ourselves; without the word 'link', which many servers refuse.")
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
        throw new TypeConversionException(e.getDescription() + " in '" + text + "'");
      }
    }
  }

  /** Reads {@code 200..=204,403}. */
  private static final class Codes implements ITypeConverter<StatusCodes> {
    @Override
    public StatusCodes convert(String text) {
      Optional<StatusCodes> codes = StatusCodes.parse(text);
      return codes.orElseThrow(
          () -> new TypeConversionException("'" + text + "' is no list such as 200..=204,403"));
    }
  }
}
