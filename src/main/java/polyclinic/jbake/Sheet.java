package polyclinic.jbake;

import java.util.HashMap;
import java.util.Map;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import polyclinic.model.Edition;
import polyclinic.model.Enclosures;
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

  private static final String LEAFLET = "leaflet-";

  /** A page that may tell of what is published beside it. */
  static Sheet of(Page page, Edition edition, Enclosures enclosures) {
    var variables = new HashMap<String, Object>();
    variables.put("page", page);
    variables.put("leaflet", enclosures.leaflets().get(page.source()));
    variables.put("picture", enclosures.pictures().get(page.source()));
    return new Sheet(page.type(), page.outputFile(), edition, page.textLanguage(), variables);
  }

  /** The page as it is to be printed on paper; its addresses are those of the page. */
  static Sheet leaflet(Page page, Edition edition) {
    return new Sheet(
        leafletType(page.type()),
        page.outputFile(),
        edition,
        page.textLanguage(),
        Map.of("page", page));
  }

  /** The document type of leaflets of pages of a type. */
  static String leafletType(String pageType) {
    return LEAFLET + pageType;
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
