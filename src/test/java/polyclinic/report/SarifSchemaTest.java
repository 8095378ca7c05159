package polyclinic.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.SarifSchema210;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What we write as SARIF is what the standard's own schema demands. */
class SarifSchemaTest {

  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try (InputStream text =
        SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void acceptsFindingsOfEveryKind() throws IOException {
    var at = new SourceLocation("content/a \"b\": ü%.md", 2, 3);
    List<Diagnostic> findings =
        List.of(
            new Diagnostic(Severity.ERROR, "link-missing", at, "m\n", "h", "a/index.html", "ü"),
            new Diagnostic(Severity.WARNING, "external-soft-404", at, "m", "", "", ""),
            new Diagnostic(Severity.INFO, "baseline-stale", at, "m", "h", "", "\uD83D"),
            Diagnostic.warning("alt-missing", SourceLocation.of("c:d.yaml"), "no text", ""));
    assertThat(errors(sarif(findings))).isEmpty();
    assertThat(errors(sarif(List.of()))).isEmpty();
  }

  @Test
  void refusesWhatIsNone() throws IOException {
    var at = SourceLocation.of("a.md");
    String report = sarif(List.of(Diagnostic.error("link-missing", at, "m", "h")));
    assertThat(errors(report.replace("\"startLine\":1", "\"startLine\":0"))).isNotEmpty();
    assertThat(errors(report.replace("\"level\":\"error\"", "\"level\":\"info\""))).isNotEmpty();
    assertThat(errors(report.replace("\"ruleId\"", "\"rule\""))).isNotEmpty();
    assertThat(errors(report.replace("\"driver\"", "\"pilot\""))).isNotEmpty();
  }

  private static List<?> errors(String report) {
    return SCHEMA.validate(report, InputFormat.JSON);
  }

  private static String sarif(List<Diagnostic> findings) throws IOException {
    var out = new StringBuilder();
    new SarifReport(findings).writeTo(out);
    return out.toString();
  }
}
