package polyclinic.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What we write as JSON is what our schema promises. */
class JsonSchemaTest {

  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try (InputStream text = JsonReport.class.getResourceAsStream("link-report.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(text.readAllBytes(), "UTF-8"), InputFormat.JSON);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void describesReportsWithAndWithoutFindings() throws IOException {
    var at = new SourceLocation("content/a \"b\".md", 2, 3);
    List<Diagnostic> findings =
        List.of(
            new Diagnostic(Severity.ERROR, "link-missing", at, "m\n", "h", "a/index.html", "ü"),
            new Diagnostic(Severity.WARNING, "external-soft-404", at, "m", "", "", ""),
            new Diagnostic(Severity.INFO, "baseline-stale", at, "m", "h", "", "\uD83D"));
    assertThat(errors(json(findings))).isEmpty();
    assertThat(errors(json(List.of()))).isEmpty();
  }

  @Test
  void refusesWhatIsNone() throws IOException {
    var at = SourceLocation.of("a.md");
    String report = json(List.of(Diagnostic.error("link-missing", at, "m", "h")));
    assertThat(errors(report.replace("\"line\":1", "\"line\":0"))).isNotEmpty();
    assertThat(errors(report.replace("\"severity\":\"error\"", "\"severity\":\"fatal\"")))
        .isNotEmpty();
    assertThat(errors(report.replace("\"hint\"", "\"remedy\""))).isNotEmpty();
  }

  private static List<?> errors(String report) {
    return SCHEMA.validate(report, InputFormat.JSON);
  }

  private static String json(List<Diagnostic> findings) throws IOException {
    var out = new StringBuilder();
    new JsonReport(1, 2, findings).writeTo(out);
    return out.toString();
  }
}
