package polyclinic.jbake;

import java.io.IOException;
import java.util.Optional;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;

/**
 * Renders a document into its file. JBake's own renderer looks for old versions of each file and
 * logs each; the staging folder has none, and a site may have ten thousand pages.
 */
final class SiteRenderer extends Renderer {

  private final SheetPrinter printer;
  private final OutputFolder output;
  private final TemplateFindings findings;
  private final OutputFailures failures;

  SiteRenderer(
      ContentStore store,
      JBakeConfiguration configuration,
      FreeMarkerEngine engine,
      OutputFolder output,
      TemplateFindings findings,
      OutputFailures failures) {
    super(store, configuration, engine);
    this.printer = new SheetPrinter(engine, configuration);
    this.output = output;
    this.findings = findings;
    this.failures = failures;
  }

  @Override
  public void render(DocumentModel document) {
    Optional<byte[]> bytes = printer.print(document, findings);
    if (bytes.isPresent()) {
      try {
        output.write(document.getUri(), bytes.get());
      } catch (IOException e) {
        failures.add(document.getUri(), e);
      }
    }
  }
}
