package polyclinic.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import polyclinic.report.Problems;
import polyclinic.report.Severity;

/** What the doctor finds in an entry, and what it leaves alone. */
class DoctorTest {

  private final Problems problems = new Problems();

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "bib-mojibake | title | Trials Á an ISEV position paper",
        "bib-mojibake | title | Therapie für GelenkschÃ¤den",
        "bib-mojibake | title | Extracellular vesicles [mdash] new tool",
        "bib-mojibake | author | Yá˜nez-Mó, M.",
        "bib-mojibake | title | Bone &amp; cartilage",
        "bib-ligature | title | Factors that inhibit in fl ammatory processes",
        "bib-ligature | title | In\uFB02ammation",
        "bib-words | booktitle | Pharmaceutical cell TherapyPrinciples of cell-based drugs",
        "bib-cut-off | title | Repair of osteochondral defects in the",
        "bib-cut-off | title | Wirkung der Therapie bei",
        "bib-cut-off | title | Repair of defects (in the knee",
        "bib-cut-off | title | Repair of defects …",
        "bib-in-press | title | New tool for joint repair - IN PRESS",
        "bib-pages | pages | n/a-n/a",
        "bib-journal-in-title | title | Cytotherapy Review of the secretome",
        "bib-journal-in-title | title | Cytotherapy The secretome in repair",
        "bib-name | author | omzikova, M. O.",
        "bib-name | author | K, Hs",
        "bib-name | author | Kim HO",
        "bib-name | author | Kim, H. O. et al.",
        "bib-name | author | Kim, H.; Choi, S.",
        "bib-institution | author | Institutes, N.",
        "bib-institution | author | Deutsche Gesellschaft für Rheumatologie",
        "bib-year | year | 20166",
        "bib-year | year | 0216",
        "bib-year | year | 2012",
        "bib-volume | volume | n/a",
        "bib-volume | volume | 0",
        "bib-isbn | isbn | 978-3-16-148410-1",
        "bib-doi | doi | 10.1016",
        "bib-pmid | pmid | PMID 1",
        "bib-pmcid | pmcid | 4099119",
        "bib-nct | nct | NCT1"
      })
  void findsIt(String rule, String field, String value) {
    read(entry(field, value));
    assertThat(problems.sorted()).extracting(f -> f.rule()).containsExactly(rule);
    assertThat(problems.sorted()).allSatisfy(f -> assertThat(f.hint()).isNotBlank());
    assertThat(problems.sorted().get(0).at().line()).isEqualTo(line(field, value));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {"bib-doi-missing | doi | - | 1", "bib-journal-missing | journal | - | 3"})
  void tellsWhoAsksWhatIsMissing(String rule, String field, String value, int line) {
    Bibliography bibliography = read(entry(field, value));
    assertThat(problems.sorted()).isEmpty();
    bibliography.note(problems);
    assertThat(problems.sorted())
        .singleElement()
        .satisfies(f -> assertThat(f.rule()).isEqualTo(rule))
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.INFO))
        .satisfies(f -> assertThat(f.at().line()).isEqualTo(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"doi = {}", "pmid = {26631828}", "url = {https://example.org/a}", "volume = {18}"})
  void asksForNoDoiWhereSomebodyLookedOrThereIsNone(String field) {
    String year = field.startsWith("volume") ? "1999" : "2016";
    String article = "@article{a, title = {T}, journal = {J}, year = {" + year + "}, " + field;
    read(List.of(article + "}")).note(problems);
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "title | Trials – an ISEV position paper",
        "title | À la recherche des exosomes",
        "title | Therapie für Gelenkschäden & Knorpel",
        "title | Vitamin D and vitamin A",
        "title | The HucMSC-exosome in BioNano research",
        "title | The role of {NeuroImage} in research",
        "title | What does the exosome consist of?",
        "title | Repair (in the knee) of defects",
        "title | Cytotherapy of the knee",
        "title | Exercise and the press",
        "author | Yáñez-Mó, M. and van de Lest, C. and d'Alembert, J.",
        "author | {Mayo Clinic} and others",
        "author | {E}, Weinan",
        "author | Gerjo van Buul",
        "author | O'Brien, T. and al-Khwarizmi, M. and King, Jr., Martin",
        "year | 2016",
        "year | 2016-04",
        "volume | 18",
        "volume | 41A",
        "volume | 12 Suppl 1",
        "volume | XII",
        "volume | B73",
        "pages | e0149835",
        "pages | S13",
        "isbn | 978-3-16-148410-0",
        "isbn | 0-306-40615-2",
        "doi | ",
        "pmid | 26535492",
        "pmcid | PMC4099119",
        "nct | NCT01234567, NCT01234568"
      })
  void leavesItAlone(String field, String value) {
    read(entry(field, value == null ? "" : value));
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bib-duplicate-doi | doi = {10.1/A}, title = {One} | doi = {10.1/a}, title = {Other}",
        "bib-duplicate-pmid | pmid = {7}, title = {One} | pmid = {7}, title = {Other}",
        "bib-duplicate | title = {The secretome of mesenchymal cells}, pages = {13--24}"
            + " | title = {The Secretome of {Mesenchymal} Cells.}, pages = {13}",
        "bib-duplicate | title = {A long and quite telling title of a study on exosomes}, pages = {1--9}"
            + " | title = {Review A long and quite telling title of a studyon exosomes}, pages = {1}",
      })
  void findsTwins(String rule, String first, String second) {
    twins(first, second);
    assertThat(problems.sorted())
        .filteredOn(f -> f.rule().startsWith("bib-duplicate"))
        .singleElement()
        .satisfies(f -> assertThat(f.rule()).isEqualTo(rule))
        .satisfies(f -> assertThat(f.at().line()).isEqualTo(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title = {Editorial}, pages = {1} | title = {Editorial}, pages = {4}",
        "title = {Editorial} | title = {Editorial}",
        "title = {The long history of the cell, as it is told. Part I}, pages = {1}"
            + " | title = {The long history of the cell, as it is told. Part II}, pages = {9}",
        "title = {The secretome of mesenchymal cells}, doi = {10.1000/a}"
            + " | title = {The secretome of mesenchymal cells}, doi = {10.1000/b}",
        "title = {The secretome of mesenchymal cells}, volume = {3}, pages = {1}"
            + " | title = {The secretome of mesenchymal cells}, volume = {4}, pages = {7}",
      })
  void takesNoTwoWorksForOne(String first, String second) {
    twins(first, second);
    assertThat(problems.sorted()).extracting(f -> f.rule()).noneMatch(r -> r.contains("duplicate"));
  }

  @Test
  void hasNothingToMendOnTheDemonstrationSite() {
    Bibliography.read(Path.of("content/references.bib"), "references.bib", problems);
    assertThat(problems.sorted()).isEmpty();
  }

  private void twins(String first, String second) {
    read(
        List.of("@article{a,year={1999}," + first + "}", "@article{b,year={1999}," + second + "}"));
  }

  private static int line(String field, String value) {
    List<String> lines = entry(field, value);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(field + " ")) {
        return i + 1;
      }
    }
    throw new AssertionError(field);
  }

  /** An entry that has nothing wrong but this field; without the field if the value is "-". */
  private static List<String> entry(String field, String value) {
    List<String> others =
        List.of(
            "author = {Konala, V. B. R.},",
            "title = {The current landscape of the secretome},",
            "journal = {Cytotherapy},",
            "year = {2016},",
            "volume = {18},",
            "pages = {13--24},",
            "doi = {10.1016/j.jcyt.2015.10.008},");
    others = others.stream().filter(line -> !line.startsWith(field + " ")).toList();
    var lines = new ArrayList<>(List.of("@article{konala2016,"));
    lines.addAll(others);
    if (!value.equals("-")) {
      lines.add(field + " = {" + value + "},");
    }
    lines.add("}");
    return lines;
  }

  private Bibliography read(List<String> lines) {
    return Bibliography.of(
        lines.stream().collect(Collectors.joining("\n")) + "\n", "references.bib", problems);
  }
}
