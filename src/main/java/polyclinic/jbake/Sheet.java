package polyclinic.jbake;

import java.util.Map;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import polyclinic.model.Edition;
import polyclinic.model.Language;
import polyclinic.model.Page;

/**
 * A file to be printed from a template: what JBake's documents carry for us.
 *
 * @param type JBake's document type: it decides on the template
 * @param file the file to write, relative to the site's folder
 * @param edition decides on language, locale and words
 * @param textLanguage the language of what the page says, other than what stands around it
 * @param variables what the template sees besides what it always sees
 */
record Sheet(
    String type,
    String file,
    Edition edition,
    Language textLanguage,
    Map<String, Object> variables) {

  private static final String KEY = "sheet";

  static Sheet of(Page page, Edition edition) {
    return new Sheet(
        page.type(), page.outputFile(), edition, page.textLanguage(), Map.of("page", page));
  }

  DocumentModel document() {
    var document = new DocumentModel();
    document.setType(type);
    document.setUri(file);
    document.setStatus(ModelAttributes.Status.PUBLISHED);
    document.put(KEY, this);
    return document;
  }

  static Sheet in(DocumentModel document) {
    return (Sheet) document.get(KEY);
  }
}
