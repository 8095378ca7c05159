package polyclinic.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  @Test
  void anEmptyReport() throws IOException {
    assertThat(json(List.of()))
        .isEqualTo(
            "{\"version\":1,\"summary\":{\"pages\":3,\"references\":40,\"errors\":0,"
                + "\"warnings\":0,\"infos\":0},\"findings\":[]}\n");
  }

  @Test
  void sortsAndCountsFindings() throws IOException {
    var warning = finding(Severity.WARNING, "b.html", "id-duplicate", "#x");
    var error = finding(Severity.ERROR, "a.html", "link-missing", "gone.html");
    var info = finding(Severity.INFO, "c.html", "note", "");
    assertThat(json(List.of(info, warning, error)))
        .isEqualTo(
            """
            {"version":1,"summary":{"pages":3,"references":40,"errors":1,"warnings":1,"infos":1},"findings":[
            {"rule":"link-missing","severity":"error","file":"a.html","line":2,"column":3,\
            "page":"a.html","url":"gone.html","message":"m","hint":"h"},
            {"rule":"id-duplicate","severity":"warning","file":"b.html","line":2,"column":3,\
            "page":"b.html","url":"#x","message":"m","hint":"h"},
            {"rule":"note","severity":"info","file":"c.html","line":2,"column":3,\
            "page":"c.html","url":"","message":"m","hint":"h"}
            ]}
            """);
  }

  @Test
  void escapesWhatJsonDoesNotAllow() throws IOException {
    String url = "a\"b\\c\nd\re\tf\u0001g\u007Fh\uD83Di\uD83D\uDE00jü\uDE00";
    assertThat(json(List.of(finding(Severity.ERROR, "a.html", "r", url))))
        .contains(
            "\"url\":\"a\\\"b\\\\c\\nd\\re\\tf\\u0001g\\u007fh\\ud83di\uD83D\uDE00jü\\ude00\"");
  }

  private static Diagnostic finding(Severity severity, String file, String rule, String url) {
    return new Diagnostic(severity, rule, new SourceLocation(file, 2, 3), "m", "h", file, url);
  }

  private static String json(List<Diagnostic> findings) throws IOException {
    var out = new StringBuilder();
    new JsonReport(3, 40, findings).writeTo(out);
    return out.toString();
  }
}
