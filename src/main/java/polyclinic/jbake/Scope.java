package polyclinic.jbake;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.Map;

/**
 * What a template sees while it prints one file. Values are wrapped when they are first asked for.
 *
 * <p>Wrapped values are not shared between files: FreeMarker's beans take a lock at each read, and
 * the pages are printed on all cores.
 */
final class Scope implements TemplateHashModel {

  private final Map<String, TemplateModel> functions;
  private final Map<String, ?> values;
  private final ObjectWrapper wrapper;
  private final Map<String, TemplateModel> wrapped = new HashMap<>();

  /**
   * @param functions of the language, shared by all files
   * @param values what this file shows
   */
  Scope(Map<String, TemplateModel> functions, Map<String, ?> values, ObjectWrapper wrapper) {
    this.functions = functions;
    this.values = values;
    this.wrapper = wrapper;
  }

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    TemplateModel known = functions.get(name);
    if (known == null) {
      known = wrapped.get(name);
    }
    if (known == null && values.containsKey(name)) {
      known = wrapper.wrap(values.get(name));
      wrapped.put(name, known);
    }
    return known;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
