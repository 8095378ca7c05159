package polyclinic.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import polyclinic.report.Diagnostic;

/** Checks the links of any folder of HTML. Nothing is fetched from a network. */
public final class LinkChecker {

  private final CheckOptions options;

  public LinkChecker(CheckOptions options) {
    this.options = options;
  }

  /**
   * Reads the folder and tells every broken reference where it stands in the HTML.
   *
   * @throws IOException if the folder or a file in it cannot be read
   */
  public CheckResult check(Path directory) throws IOException {
    Survey survey = Survey.of(directory, options, false);
    try {
      List<Diagnostic> findings =
          List.copyOf(survey.findings().entrySet()).parallelStream()
              .flatMap(e -> located(survey, e).stream())
              .sorted()
              .toList();
      return new CheckResult(survey.pages(), survey.references(), findings);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<Diagnostic> located(Survey survey, Map.Entry<String, List<Finding>> found) {
    try {
      return Locator.locate(survey.documents().get(found.getKey()), found.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
