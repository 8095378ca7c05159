package polyclinic.site;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives all tests one browser, or skips them aloud where there is no Chromium. */
final class WithBrowser implements ExecutionCondition, ParameterResolver {

  private static final Optional<Path> CHROMIUM = program("chromium", "chromium-browser");
  private static final Optional<Path> DRIVER = program("chromedriver");

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (CHROMIUM.isPresent() && DRIVER.isPresent()) {
      return ConditionEvaluationResult.enabled("Chromium and its driver are here");
    }
    String missing = CHROMIUM.isEmpty() ? "chromium" : "chromedriver";
    System.out.println(
        "SKIPPED: "
            + context.getDisplayName()
            + ", because there is no "
            + missing
            + " in the PATH (on Debian: apt install chromium chromium-driver)");
    return ConditionEvaluationResult.disabled("no " + missing + " in the PATH");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(WithBrowser.class))
        .getOrComputeIfAbsent("browser", key -> new Shared(), Shared.class)
        .browser;
  }

  private static Optional<Path> program(String... names) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> Stream.of(names).map(Path.of(folder)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Closed by JUnit when the last test is done. */
  private static final class Shared implements AutoCloseable {

    private final Browser browser;

    Shared() {
      try {
        browser = new Browser(CHROMIUM.orElseThrow(), DRIVER.orElseThrow());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      browser.close();
    }
  }
}
