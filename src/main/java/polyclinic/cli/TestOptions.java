package polyclinic.cli;

import java.net.URI;
import java.time.Duration;
import picocli.CommandLine.Option;
import polyclinic.external.ExternalOptions;
import polyclinic.external.Limits;
import polyclinic.external.Services;

/** Lets tests ask a server of their own; not shown in the help. */
final class TestOptions {

  @Option(names = "--allow-loopback", hidden = true)
  private boolean allowLoopback;

  @Option(names = "--service", hidden = true)
  private URI service;

  /** The options with what tests want instead. */
  ExternalOptions applyTo(ExternalOptions options) {
    ExternalOptions changed = allowLoopback ? local(options) : options;
    return service == null
        ? changed
        : changed.with(new Services(service, service, service, service));
  }

  /** This machine needs no politeness. */
  private static ExternalOptions local(ExternalOptions options) {
    Limits limits = options.limits();
    Duration none = Duration.ofMillis(1);
    return options
        .with(
            limits
                .withRetries(limits.maxRetries(), none, none)
                .withConcurrency(limits.maxConcurrency(), limits.hostConcurrency(), none))
        .allowingLoopback();
  }
}
