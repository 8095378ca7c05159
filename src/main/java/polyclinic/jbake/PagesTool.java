package polyclinic.jbake;

import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;

/** Renders all pages, on all cores. */
final class PagesTool implements OvenTool {

  @Override
  public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration) {
    List<DocumentModel> documents = ((SiteStore) store).documents();
    documents.parallelStream().forEach(((SiteRenderer) renderer)::render);
    return documents.size();
  }
}
