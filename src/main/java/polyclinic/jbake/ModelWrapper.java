package polyclinic.jbake;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import polyclinic.model.Html;

/** Shows the model to the templates: components of records are properties, our HTML is markup. */
final class ModelWrapper extends DefaultObjectWrapper {

  /** Our own records are made to be shown; no other class of ours or of the JDK's is. */
  private static final String OURS = "polyclinic.";

  private final boolean foreign;

  private ModelWrapper(boolean foreign) {
    super(Configuration.VERSION_2_3_35);
    this.foreign = foreign;
    setMemberAccessPolicy(new ModelAccess());
    writeProtect();
  }

  /** For HTML templates: markup is printed as it is. */
  static ModelWrapper forHtml() {
    return new ModelWrapper(false);
  }

  /** For templates of other formats: in XML, our HTML is printed escaped, as Atom wants it. */
  static ModelWrapper forOthers() {
    return new ModelWrapper(true);
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof Html html) {
      return foreign
          ? new EscapableHtml(html.html())
          : HTMLOutputFormat.INSTANCE.fromMarkup(html.html());
    }
    if (value instanceof Record part && part.getClass().getName().startsWith(OURS)) {
      return new RecordModel(part, this);
    }
    return super.wrap(value);
  }

  /**
   * Markup that tells FreeMarker its own source as the plain text to fall back to: an HTML macro
   * prints it as it is, an XML template escapes it.
   */
  private static final class EscapableHtml extends TemplateHTMLOutputModel {
    EscapableHtml(String html) {
      super(html, html);
    }
  }
}
