package polyclinic.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The Nu HTML checker finds no error on any page or drawing.
 *
 * <p>Style sheets are left out: its CSS check knows neither nesting nor layers.
 */
class HtmlValidityIT {

  private static final String HTML = "http://s.validator.nu/html5-all.rnc";
  private static final String SVG = "http://s.validator.nu/svg-xhtml5-rdf-mathml.rnc";

  /** The checker's way with a document: as HTML or as XML. */
  private interface Check {
    void run(SimpleDocumentValidator validator, InputSource file) throws IOException, SAXException;
  }

  @Test
  void everyPageIsValid() throws Exception {
    List<Path> pages = PublishedSite.files(".html");
    assertThat(pages).isNotEmpty();
    check(pages, HTML, SimpleDocumentValidator::checkHtmlInputSource);
  }

  @Test
  void everyDrawingIsValid() throws Exception {
    List<Path> drawings = PublishedSite.files(".svg");
    check(drawings, SVG, SimpleDocumentValidator::checkXmlInputSource);
  }

  private static void check(List<Path> files, String schema, Check check) throws Exception {
    NuFindings findings = new NuFindings();
    SimpleDocumentValidator validator = new SimpleDocumentValidator();
    validator.setUpMainSchema(schema, findings);
    validator.setUpValidatorAndParsers(findings, false, false);
    for (Path file : files) {
      findings.begin(PublishedSite.name(file));
      try (InputStream content = Files.newInputStream(file)) {
        check.run(validator, source(content, file));
      }
    }
    findings.warnings().forEach(System.out::println);
    System.out.printf(
        "Nu: %d files, %d errors, %d warnings%n",
        files.size(), findings.errors().size(), findings.warnings().size());
    assertThat(findings.errors()).isEmpty();
  }

  /** With an address: the policy of a page says 'self', and a file has no self. */
  private static InputSource source(InputStream content, Path file) {
    InputSource source = new InputSource(content);
    source.setEncoding("UTF-8");
    source.setSystemId("http://localhost" + PublishedSite.address(file));
    return source;
  }
}
