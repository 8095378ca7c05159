package polyclinic.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import polyclinic.dataset.DataSheet.Column;
import polyclinic.dataset.DataSheet.Day;
import polyclinic.dataset.DataSheet.Row;
import polyclinic.dataset.DataSheet.Share;
import polyclinic.dataset.DataSheet.Term;
import polyclinic.dataset.DataSheet.Terms;
import polyclinic.dataset.DataSheet.Text;
import polyclinic.dataset.DataSheet.Value;
import polyclinic.dataset.DataSheet.Work;
import polyclinic.dataset.DataSheet.Works;
import polyclinic.model.DataFile;

class DataFilesTest {

  @Test
  void csvKeepsCommasQuotesAndLineBreaksInTheirCells() {
    assertThat(csv(new Text("knee, \"left\"\nor right")))
        .isEqualTo("\uFEFFLabel\r\n\"knee, \"\"left\"\"\nor right\"\r\n");
  }

  @Test
  void csvLetsNoTextBecomeAFormula() {
    for (String start : List.of("=", "+", "-", "@", "\t", "\uFF1D")) {
      assertThat(csv(new Text(start + "1"))).isEqualTo("\uFEFFLabel\r\n'" + start + "1\r\n");
    }
    assertThat(csv(new Text("a=1"))).endsWith("\r\na=1\r\n");
  }

  @Test
  void csvWritesTheBoundsOfAShareAsNumbers() {
    var sheet = sheet("share", List.of(row(new Share(10, 15.5)), new Row("none", Map.of())));
    assertThat(file(sheet, "CSV").text())
        .isEqualTo("\uFEFF\"Label, min (%)\",\"Label, max (%)\"\r\n10,15.5\r\n,\r\n");
  }

  @Test
  void csvJoinsTermsAndWorks() {
    assertThat(csv(terms())).endsWith("\r\nschützt; wächst\r\n");
    assertThat(csv(works())).endsWith("\r\nhttps://doi.org/10.1/x; b\r\n");
    assertThat(csv(new Day(LocalDate.of(2026, 3, 1)))).endsWith("\r\n2026-03-01\r\n");
  }

  @Test
  void jsonKeepsIdsBesideLabels() {
    assertThat(json(terms()))
        .contains(
            "{\"id\": \"r\", \"c\": [{\"id\": \"protect\", \"label\": \"schützt\", \"group\":"
                + " \"nerves\"}, {\"id\": \"grow\", \"label\": \"wächst\"}]}");
    assertThat(json(works()))
        .contains("[{\"key\": \"a\", \"url\": \"https://doi.org/10.1/x\"}, {\"key\": \"b\"}]");
  }

  @Test
  void jsonWritesRangesDatesAndWhatIsMissing() {
    assertThat(json(new Share(85, 85))).contains("{\"from\": 85, \"to\": 85}");
    assertThat(json(new Day(LocalDate.of(2026, 3, 1)))).contains("\"2026-03-01\"");
    assertThat(file(sheet("text", List.of(new Row("r", Map.of()))), "JSON").text())
        .contains("{\"id\": \"r\", \"c\": null}");
  }

  @Test
  void theSizeIsRoundedUp() {
    DataFile file = file(sheet("text", List.of(row(new Text("ä".repeat(1000))))), "CSV");
    assertThat(file.bytes()).hasSize(2000 + 3 + "Label\r\n\r\n".length());
    assertThat(file.kilobytes()).isEqualTo(2);
    assertThat(file.outputFile()).isEqualTo("de/data/t.csv");
  }

  private static Terms terms() {
    return new Terms(
        List.of(new Term("protect", "schützt", "nerves"), new Term("grow", "wächst", "")));
  }

  private static Works works() {
    return new Works(List.of(new Work("a", "https://doi.org/10.1/x"), new Work("b", "")));
  }

  private static String csv(Value value) {
    return file(sheet("text", List.of(row(value))), "CSV").text();
  }

  private static String json(Value value) {
    return file(sheet("text", List.of(row(value))), "JSON").text();
  }

  private static Row row(Value value) {
    return new Row("r", Map.of("c", value));
  }

  private static DataSheet sheet(String type, List<Row> rows) {
    var column = new Column("c", type, "Label");
    return new DataSheet("t", "de", "Caption", "", List.of(), List.of(column), rows);
  }

  private static DataFile file(DataSheet sheet, String format) {
    return DataFiles.of(sheet, "/de/data/t").stream()
        .filter(file -> file.format().equals(format))
        .findFirst()
        .orElseThrow();
  }
}
