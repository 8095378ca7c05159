package polyclinic.jbake;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import polyclinic.model.Language;
import polyclinic.model.Site;

/** FreeMarker as we set it up, in the place of JBake's choice of engines. Safe for many threads. */
final class FreeMarkerEngine extends DelegatingTemplateEngine {

  private final Site site;
  private final Configuration freeMarker;
  private final ModelWrapper html = ModelWrapper.forHtml();
  private final ModelWrapper others = ModelWrapper.forOthers();
  private final Map<Language, Map<String, freemarker.template.TemplateModel>> functions =
      new HashMap<>();
  private final ConcurrentMap<String, Template> templates = new ConcurrentHashMap<>();

  FreeMarkerEngine(
      Site site,
      Templates templates,
      Map<Language, UiWords> words,
      ContentStore store,
      JBakeConfiguration configuration) {
    super(store, configuration);
    this.site = site;
    this.freeMarker = FreeMarkerSetup.of(templates);
    for (Language language : site.config().languages()) {
      functions.put(language, Functions.of(language, words.get(language), site.config().baseUrl()));
    }
  }

  @Override
  public void renderDocument(TemplateModel model, String name, Writer writer)
      throws RenderingException {
    try {
      print(Sheet.in(model.getContent()), template(name), writer);
    } catch (IOException | TemplateException | StackOverflowError e) {
      throw new RenderingException(e);
    }
  }

  private void print(Sheet sheet, Template template, Writer writer)
      throws TemplateException, IOException {
    var wrapper = template.getName().endsWith(".ftlh") ? html : others;
    var scope = new Scope(functions.get(sheet.edition().language()), values(sheet), wrapper);
    Environment environment = template.createProcessingEnvironment(scope, writer, wrapper);
    environment.setLocale(sheet.edition().language().locale());
    environment.process();
  }

  private Map<String, Object> values(Sheet sheet) {
    var values = new HashMap<String, Object>(sheet.variables());
    values.put("site", site);
    values.put("editions", site.editions());
    values.put("edition", sheet.edition());
    values.put("said", functions.get(sheet.textLanguage()));
    values.put("url", Functions.url(new PageAddress(sheet.file(), site.config().baseUrl())));
    return values;
  }

  private Template template(String name) throws IOException {
    Template known = templates.get(name);
    if (known == null) {
      known = freeMarker.getTemplate(name);
      templates.put(name, known);
    }
    return known;
  }
}
