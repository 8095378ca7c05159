package polyclinic.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.report.Problems;

class BibliographyTest {

  private static final String GOOD =
      """
      @article{good,
        title = {Good},
        year = 2020
      }
      """;

  private final Problems problems = new Problems();
  @TempDir Path folder;

  @Test
  void isEmptyWithoutAFile() {
    assertThat(Bibliography.read(folder.resolve("none.bib"), "x.bib", problems).works()).isEmpty();
    assertThat(Bibliography.empty().keys()).isEmpty();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void listsItsWorksByKey() {
    Bibliography read = read(GOOD.replace("good", "b"), GOOD.replace("good", "a"));
    assertThat(read.works()).extracting(Work::key).containsExactly("a", "b");
    assertThat(read.keys()).containsExactly("a", "b");
    assertThat(read.work("b").orElseThrow().at()).hasToString("r.bib:1:10");
    assertThat(read.work("c")).isEmpty();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void readsTheSameWithByteOrderMarkAndCarriageReturns() throws IOException {
    Path file = folder.resolve("r.bib");
    String broken = GOOD + "@article{next,\n  title = {T},\n  year = 1991,\n  doi = {x}\n}\n";
    Files.writeString(file, "\uFEFF" + broken.replace("\n", "\r\n"));
    Bibliography windows = Bibliography.read(file, "r.bib", problems);
    assertThat(windows.works()).isEqualTo(read(broken).works());
    // the two readings report the same finding, and equal findings are told once
    assertFindings("8:3 error[bib-doi] 'x' is not a DOI");
  }

  @Test
  void namesTheFirstByteThatIsNotUtf8AndReadsOn() throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write("% ä\n%é ".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE9);
    bytes.write(("\n" + GOOD).getBytes(StandardCharsets.UTF_8));
    Path file = Files.write(folder.resolve("r.bib"), bytes.toByteArray());
    assertThat(Bibliography.read(file, "r.bib", problems).keys()).containsExactly("good");
    assertFindings("2:4 error[encoding] the text is not UTF-8 from here on");
  }

  @Test
  void knowsStringsAndIgnoresCommentsAndPreambles() {
    Bibliography read =
        read(
            "% a comment with @article{x, in it\n",
            "@string{good = {Good}}\n@preamble{\"x\"}\n@comment{anything = {goes}}\n",
            "@article{a, title = good # { one}, year = 1999} % @ {\n");
    assertThat(read.work("a").orElseThrow().title()).isEqualTo("Good one");
    assertThat(read.keys()).containsExactly("a");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void reportsBrokenEntriesAndReadsTheOthers() {
    Bibliography read =
        read(
            "@article{open,\n  title = {Open,\n  year = 2000\n",
            "@article{comma,\n  title = {T}\n  year = 2000\n}\n",
            "@article{early,\n  title = {T}},\n  year = 2000\n}\n",
            "@article{sign,\n  title = {T},\n  ;\n}\n",
            "  @article{macro,\n  title = {T},\n\tyear = twenty\n}\n",
            "@article{\n  title = {T}, year = 1991\n}\n",
            "@include{/etc/hosts}\n",
            GOOD);
    assertThat(read.keys()).containsExactly("comma", "early", "good", "macro", "open", "sign");
    assertThat(read.work("good").orElseThrow().title()).isEqualTo("Good");
    assertFindings(
        "1:10 error[bib-syntax] 'open' is not closed",
        "6:3 error[bib-syntax] 'year' is not expected here",
        "9:15 error[bib-syntax] there is text outside of an entry",
        "14:3 error[bib-syntax] this character is not expected here",
        "18:2 warning[bib-year] 'twenty' is no year of a publication",
        "18:9 error[bib-syntax] 'twenty' is not defined",
        "20:1 error[bib-syntax] an entry has no key",
        "23:10 error[bib-syntax] @include is not supported");
  }

  @Test
  void reportsTextBeforeTheFirstEntry() {
    read("% fine\n\n  Hello\n", GOOD);
    assertFindings("3:3 error[bib-syntax] there is text outside of an entry");
  }

  @Test
  void reportsWhatIsThereTwice() {
    Bibliography read =
        read(
            "@article{a,\n  title = {One}, year = 1991,\n  doi = {10.1000/AB}\n}\n",
            "@article{a,\n  title = {Two}, year = 1992\n}\n",
            "@article{b,\n  title = {B}, year = 1993,\n  doi = {10.1000/ab},\n  year = 1994\n}\n");
    assertThat(read.work("a").orElseThrow().title()).isEqualTo("One");
    assertFindings(
        "5:10 error[bib-duplicate-key] the key 'a' is already in line 1",
        "10:3 error[bib-duplicate-doi] 'a' in line 3 has the same DOI",
        "11:3 error[bib-duplicate-field] the field 'year' is already in line 9");
  }

  @Test
  void reportsWhatIsMissingOrUnknown() {
    read(
        "@article{a,\n  author = {Ab, B}\n}\n",
        "@artcle{b,\n  title = {B}, year = 1991,\n  jounral = {J}, abstract = {x}, month = jan\n}\n",
        "@online{c,\n  title = {C},\n  urldate = {2026-02-30},\n  langid = {englich}\n}\n",
        "@article{d,\n  title = {D}, year = 1991,\n  author = {Ab, B, C, D}\n}\n",
        "@article{e,\n  title = {E}, year = 1991,\n  keywords = {revew}\n}\n",
        "@article{f,\n  title = {F}, year = 1991,\n  keywords = {review, animal}\n}\n",
        "@zzzzzzzzz{g,\n  title = {G}, year = 1991\n}\n");
    assertFindings(
        "1:10 error[bib-field-missing] 'a' has no title",
        "1:10 warning[bib-field-missing] 'a' has no year",
        "4:9 warning[bib-type] '@artcle' is no known type of entry and is shown as a book",
        "6:3 warning[bib-field] the field 'jounral' is not known",
        "10:3 error[bib-date] '2026-02-30' is no day",
        "11:3 warning[bib-langid] the language 'englich' is not known, so the title is not"
            + " marked with it",
        "15:3 error[bib-name] 'Ab, B, C, D' has more than two commas",
        "19:3 error[bib-study-type] 'revew' is no type of study",
        "23:3 error[bib-study-type] a work has one type of study, this one has review and animal",
        "25:12 warning[bib-type] '@zzzzzzzzz' is no known type of entry and is shown as a book");
    assertThat(problems.sorted())
        .filteredOn(d -> d.rule().matches("bib-(study-type|field|langid|type)"))
        .extracting(d -> d.hint())
        .contains(
            "did you mean 'article'?",
            "did you mean 'journal'?",
            "did you mean 'english'?",
            "did you mean 'review'?");
  }

  private Bibliography read(String... parts) {
    return Bibliography.of(String.join("", parts), "r.bib", problems);
  }

  private void assertFindings(String... findings) {
    assertThat(problems.sorted())
        .extracting(
            d ->
                d.at().line()
                    + ":"
                    + d.at().column()
                    + " "
                    + d.severity()
                    + "["
                    + d.rule()
                    + "] "
                    + d.message())
        .containsExactly(findings);
    assertThat(problems.sorted()).allMatch(d -> !d.hint().isEmpty());
  }
}
