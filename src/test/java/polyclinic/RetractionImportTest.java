package polyclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.report.Problems;
import polyclinic.report.SourceText;

class RetractionImportTest {

  private static final String HEAD =
      "Record ID,RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,"
          + "RetractionNature,Reason\n";

  private final Problems problems = new Problems();
  @TempDir Path folder;

  @Test
  void keepsRetractionsOnly() throws IOException {
    String list =
        HEAD
            + "2,3/5/2024 0:00,10.1000/Notice,10.1000/Two,0,Retraction,+Error in Data;+Fraud;\n"
            + "3,3/6/2024 0:00,unavailable,unavailable,12,Retraction,\n"
            + "1,12/31/2023 0:00,,10.1000/One,7,Correction,\n"
            + "4,1/2/2024 0:00,,unavailable,0,Retraction,\n";
    assertThat(new RetractionImport(folder).write(new SourceText("w.csv", list), problems))
        .isEqualTo(2);
    assertThat(problems.sorted()).isEmpty();
    assertThat(folder.resolve("content/retractions.csv"))
        .hasContent(
            """
            doi,pmid,date,reason,source
            ,12,2024-03-06,,Retraction Watch
            10.1000/two,,2024-03-05,Error in Data; Fraud,doi:10.1000/Notice
            """);
  }

  @Test
  void refusesAnotherTable() throws IOException {
    var other = new SourceText("w.csv", "a,b\n1,2\n");
    assertThat(new RetractionImport(folder).write(other, problems)).isZero();
    assertThat(problems.sorted()).extracting(f -> f.rule()).containsExactly("retraction-columns");
    assertThat(folder).isEmptyDirectory();
  }
}
