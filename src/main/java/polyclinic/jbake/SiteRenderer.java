package polyclinic.jbake;

import java.io.IOException;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * Renders a document into its file. JBake's own renderer looks for old versions of each file and
 * logs each; the staging folder has none, and a site may have ten thousand pages.
 */
final class SiteRenderer extends Renderer {

  private final JBakeConfiguration configuration;
  private final FreeMarkerEngine engine;
  private final OutputFolder output;
  private final TemplateFindings findings;
  private final OutputFailures failures;
  private final ThreadLocal<PageBuffer> buffers = ThreadLocal.withInitial(PageBuffer::new);

  SiteRenderer(
      ContentStore store,
      JBakeConfiguration configuration,
      FreeMarkerEngine engine,
      OutputFolder output,
      TemplateFindings findings,
      OutputFailures failures) {
    super(store, configuration, engine);
    this.configuration = configuration;
    this.engine = engine;
    this.output = output;
    this.findings = findings;
    this.failures = failures;
  }

  @Override
  public void render(DocumentModel document) {
    var model = new TemplateModel();
    model.setContent(document);
    PageBuffer buffer = buffers.get();
    buffer.clear();
    String template = configuration.getTemplateByDocType(document.getType());
    try {
      engine.renderDocument(model, template, buffer);
      output.write(document.getUri(), buffer.utf8());
    } catch (RenderingException e) {
      findings.add(e.getCause(), template, document.getUri());
    } catch (IOException e) {
      failures.add(document.getUri(), e);
    }
  }
}
