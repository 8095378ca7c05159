package polyclinic.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import polyclinic.cite.NewWork;
import polyclinic.report.Problems;
import polyclinic.report.SourceText;

/** The same work in each form in which lists come. */
class ReferenceListTest {

  private static final List<String> FIELDS =
      List.of("author", "title", "journal", "year", "volume", "number", "pages");

  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1. Saw KY, van de Lest CH, et al. On cartilage. Arthroscopy. 2009;25(12):1391–400.",
        "[1] Saw, K. Y., & van de Lest, C. H., et al. (2009). On cartilage. Arthroscopy, 25(12), 1391-1400.",
        "Saw KY, van de Lest CH, et al (2009) On cartilage. Arthroscopy 25(12):1391–1400",
        "Saw KY, van de Lest CH, et al. \"On cartilage.\" Arthroscopy 25.12 (2009): 1391-1400.",
      })
  void readsFreeText(String line) {
    assertIsTheWork(read(line));
  }

  @Test
  void readsTheStyleOfElsevierWhichHasNoNumber() {
    NewWork work =
        read(
            "K.Y. Saw, C.-H. van de Lest, et al., On cartilage , Osteoarthr. Cartil. 25 (2009) e7.");
    assertThat(work.field("author")).isEqualTo("Saw, K. Y. and van de Lest, C.-H. and others");
    assertThat(work.field("title")).isEqualTo("On cartilage");
    assertThat(work.field("journal")).isEqualTo("Osteoarthr. Cartil");
    assertThat(work.field("pages")).isEqualTo("e7");
  }

  @Test
  void readsRis() {
    assertIsTheWork(
        read(
            """
            TY  - JOUR
            AU  - Saw, K. Y.
            AU  - van de Lest, C. H.
            AU  - others
            TI  - On cartilage
            JO  - Arthroscopy
            PY  - 2009
            VL  - 25
            IS  - 12
            SP  - 1391
            EP  - 1400
            ER  -
            """));
  }

  @Test
  void readsCslJson() {
    NewWork work =
        read(
            """
            [{"id": "x", "type": "article-journal", "title": "Bone & cartilage",
              "author": [{"family": "Saw", "given": "Khay Yong"}, {"literal": "Mayo Clinic"}],
              "container-title": "Arthroscopy", "issued": {"date-parts": [[2009, 12]]},
              "volume": "25", "issue": "12", "page": "1391-400", "DOI": "10.1000/x"}]
            """);
    assertThat(work.field("author")).isEqualTo("Saw, K. Y. and {Mayo Clinic}");
    assertThat(work.field("title")).isEqualTo("Bone \\& cartilage");
    assertThat(work.field("year")).isEqualTo("2009");
    assertThat(work.field("pages")).isEqualTo("1391--1400");
    assertThat(work.field("doi")).isEqualTo("10.1000/x");
  }

  @Test
  void readsBibtex() {
    assertThat(read("@book{x,\n title = {On cartilage}\n}\n").field("title"))
        .isEqualTo("On cartilage");
  }

  @Test
  void saysWhereBrokenCslIs() {
    assertThat(ReferenceList.read(new SourceText("l", "[{\"id\": 1,\n}]"), problems)).isEmpty();
    assertThat(problems.sorted()).extracting(f -> f.rule()).containsExactly("reference-syntax");
  }

  private static void assertIsTheWork(NewWork work) {
    assertThat(FIELDS.stream().map(work::field))
        .containsExactly(
            "Saw, K. Y. and van de Lest, C. H. and others",
            "On cartilage",
            "Arthroscopy",
            "2009",
            "25",
            "12",
            "1391--1400");
  }

  private NewWork read(String list) {
    List<IncomingWork> works = ReferenceList.read(new SourceText("l", list), problems);
    assertThat(works).hasSize(1);
    return works.get(0).work();
  }
}
