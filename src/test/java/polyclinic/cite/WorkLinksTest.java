package polyclinic.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import polyclinic.model.CitedWork.WorkLink;
import polyclinic.report.Problems;

class WorkLinksTest {

  private final Problems problems = new Problems();

  @Test
  void areInTheOrderOfTheirWorth() {
    assertThat(
            links(
                "url = {https://www.Example.org/a\\_b?c=1},\n nct = {NCT01234567, NCT07654321},\n"
                    + " pmcid = {PMC42}, pmid = 123, doi = {10.1000/x.y}"))
        .containsExactly(
            new WorkLink("doi:10.1000/x.y", "https://doi.org/10.1000/x.y"),
            new WorkLink("PMID 123", "https://pubmed.ncbi.nlm.nih.gov/123/"),
            new WorkLink("PMC42", "https://pmc.ncbi.nlm.nih.gov/articles/PMC42/"),
            new WorkLink("NCT01234567", "https://clinicaltrials.gov/study/NCT01234567"),
            new WorkLink("NCT07654321", "https://clinicaltrials.gov/study/NCT07654321"),
            new WorkLink("example.org", "https://www.Example.org/a_b?c=1"));
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void encodeWhatAnAddressCannotHold() {
    String doi = "10.1002/(SICI)1097<1::AID>3.0.CO;2-2#?%\"ä";
    assertThat(links("doi = {" + doi + "}"))
        .containsExactly(
            new WorkLink(
                "doi:" + doi,
                "https://doi.org/10.1002/(SICI)1097%3C1::AID%3E3.0.CO;2-2%23%3F%25%22%C3%A4"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "doi = {https://doi.org/10.1000/x} | bib-doi | write '10.1000/x'",
        "doi = {http://dx.doi.org/10.1000/x} | bib-doi | write '10.1000/x'",
        "doi = {DOI: 10.1000/x} | bib-doi | write '10.1000/x'",
        "doi = {10.12/x} | bib-doi | write it as '10.1000/xyz', or leave the field out",
        "doi = {10.1000/x y} | bib-doi | write it as '10.1000/xyz', or leave the field out",
        "pmid = {123456789} | bib-pmid | write its digits only",
        "pmid = {PMID1} | bib-pmid | write its digits only",
        "pmcid = {42} | bib-pmcid | write it as 'PMC1234567'",
        "nct = {NCT1} | bib-nct"
            + " | write it as 'NCT' with eight digits, several with commas between them",
        "url = {http://example.org/} | bib-url | write it as 'https://example.org/page'",
        "url = {https:///x} | bib-url | write it as 'https://example.org/page'",
        "url = {javascript:alert(1)} | bib-url | write it as 'https://example.org/page'",
        "url = {https://example.org/a b} | bib-url | write it as 'https://example.org/page'",
      })
  void areNotMadeOfWhatIsMalformed(String field, String rule, String hint) {
    assertThat(links(field)).isEmpty();
    assertThat(problems.sorted())
        .extracting(d -> d.rule() + " " + d.at() + " " + d.hint())
        .containsExactly(rule + " r.bib:3:2 " + hint);
  }

  private List<WorkLink> links(String fields) {
    String entry = "@article{a,\n title = {T}, year = 1999,\n " + fields + "\n}";
    return Bibliography.of(entry, "r.bib", problems).work("a").orElseThrow().links();
  }
}
