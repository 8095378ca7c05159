package polyclinic.jbake;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jbake.app.Asset;
import org.jbake.app.ContentStore;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentTypes;
import org.jbake.render.RenderingTool;
import org.jbake.template.ModelExtractors;
import org.jbake.template.ModelExtractorsDocumentTypeListener;
import org.jbake.template.RenderingException;

/**
 * JBake's oven with its steps in JBake's order, less those that want a database.
 *
 * <p>{@link Oven#bake()} calls a final method that needs OrientDB, and its helpers are private:
 * they are repeated here. One is left out on purpose: JBake sets the default locale of the whole
 * JVM; here every format is told its locale.
 */
final class SiteOven extends Oven {

  // JBake keeps all listeners for ever: with one and the same they do not become more
  private static final ModelExtractorsDocumentTypeListener LISTENER =
      new ModelExtractorsDocumentTypeListener();

  private final List<RenderingTool> ourTools;
  private final List<Throwable> errors = new ArrayList<>();

  SiteOven(Utensils utensils, List<RenderingTool> ourTools) {
    super(utensils);
    this.ourTools = List.copyOf(ourTools);
  }

  @Override
  public void bake() {
    ContentStore store = getUtensils().getContentStore();
    JBakeConfiguration configuration = getUtensils().getConfiguration();
    try {
      store.startup();
      registerDocumentTypes(configuration);
      store.updateAndClearCacheIfNeeded(
          configuration.getClearCache(), configuration.getTemplateFolder());
      getUtensils().getCrawler().crawl();
      getUtensils().getCrawler().crawlDataFiles();
      ServiceLoader.load(RenderingTool.class, Oven.class.getClassLoader()).forEach(this::render);
      ourTools.forEach(this::render);
      Asset asset = getUtensils().getAsset();
      asset.copy();
      errors.addAll(asset.getErrors());
    } finally {
      store.close();
      store.shutdown();
    }
  }

  @Override
  public List<Throwable> getErrors() {
    return List.copyOf(errors);
  }

  private static void registerDocumentTypes(JBakeConfiguration configuration) {
    DocumentTypes.resetDocumentTypes();
    ModelExtractors.getInstance().reset();
    DocumentTypes.addListener(LISTENER);
    configuration.getDocumentTypes().forEach(DocumentTypes::addDocumentType);
    DocumentTypes.addDocumentType(configuration.getDataFileDocType());
  }

  private void render(RenderingTool tool) {
    try {
      tool.render(
          getUtensils().getRenderer(),
          getUtensils().getContentStore(),
          getUtensils().getConfiguration());
    } catch (RenderingException e) {
      errors.add(e);
    }
  }
}
