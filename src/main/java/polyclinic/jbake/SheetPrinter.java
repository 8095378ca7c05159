package polyclinic.jbake;

import java.util.Optional;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/** Prints documents from their templates, in UTF-8. Safe for many threads. */
final class SheetPrinter {

  private final FreeMarkerEngine engine;
  private final JBakeConfiguration configuration;
  private final ThreadLocal<PageBuffer> buffers = ThreadLocal.withInitial(PageBuffer::new);

  SheetPrinter(FreeMarkerEngine engine, JBakeConfiguration configuration) {
    this.engine = engine;
    this.configuration = configuration;
  }

  /** The bytes of a document's file; empty if its template fails, and then a finding. */
  Optional<byte[]> print(DocumentModel document, TemplateFindings findings) {
    var model = new TemplateModel();
    model.setContent(document);
    PageBuffer buffer = buffers.get();
    buffer.clear();
    String template = configuration.getTemplateByDocType(document.getType());
    try {
      engine.renderDocument(model, template, buffer);
      return Optional.of(buffer.utf8());
    } catch (RenderingException e) {
      findings.add(e.getCause(), template, document.getUri());
      return Optional.empty();
    }
  }
}
