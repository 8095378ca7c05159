package polyclinic.jbake;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import polyclinic.report.Problems;
import polyclinic.report.Wording;

/** Prints what editors read about a site, from {@code templates/reports}: no page of the site. */
public final class ReportPage {

  private ReportPage() {}

  /**
   * Prints a report. A mistake in its template is a finding, and then there is no report.
   *
   * @param root the site's folder: a template of its own takes the place of ours
   * @param name of the template, without folder: {@code translations.ftlh}
   * @param report what the template sees as {@code report}
   * @param words what the functions {@code say} and {@code tell} say
   */
  public static Optional<String> print(
      Path root, String name, Record report, Wording words, Problems problems) {
    String template = "reports/" + name;
    var findings = new TemplateFindings();
    var out = new StringWriter();
    try {
      var freeMarker = FreeMarkerSetup.of(Templates.read(root, Defaults.shipped(), problems));
      Map<String, Object> seen =
          Map.of("report", report, "language", words.language().toLanguageTag());
      var scope = new Scope(Functions.forEditors(words), seen, ModelWrapper.forHtml());
      freeMarker.getTemplate(template).process(scope, out, ModelWrapper.forHtml());
      return Optional.of(out.toString());
    } catch (TemplateException | ParseException e) {
      findings.add(e, template, name);
      findings.report(problems);
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
