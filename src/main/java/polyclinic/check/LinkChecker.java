package polyclinic.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
              .flatMap(e -> located(survey.documents().get(e.getKey()), e.getValue()))
              .sorted()
              .toList();
      if (!options.keepReferences()) {
        return new CheckResult(survey.pages(), survey.references(), findings);
      }
      return new CheckResult(
          survey.pages(),
          survey.references(),
          findings,
          external(survey),
          GraphMaker.of(survey, page -> true, page -> !page.equals("404.html")),
          Footprint.NONE);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<ExternalReference> external(Survey survey) {
    return List.copyOf(survey.documents().values()).parallelStream()
        .filter(d -> !d.outside().isEmpty())
        .flatMap(LinkChecker::outside)
        .sorted()
        .toList();
  }

  private static Stream<Diagnostic> located(DocumentFacts document, List<Finding> findings) {
    try {
      return Locator.locate(document, findings).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<ExternalReference> outside(DocumentFacts document) {
    try {
      return Locator.locateOutside(document).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
