package polyclinic.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://doi.org/10.1000/182 | DOI | 10.1000/182",
        "http://dx.doi.org/10.1000/a?b | DOI | 10.1000/a?b",
        "doi:10.1000/182 | DOI | 10.1000/182",
        "https://doi.org/10.1002/(SICI)1097-4636(199706)35:4<433::AID-JBM2>3.0.CO;2-I | DOI"
            + " | 10.1002/(SICI)1097-4636(199706)35:4<433::AID-JBM2>3.0.CO;2-I",
        "https://doi.org/10.1002/%28SICI%291%3C2%3E%23x | DOI | 10.1002/(SICI)1<2>#x",
        "https://pubmed.ncbi.nlm.nih.gov/12345/ | PMID | 12345",
        "https://www.ncbi.nlm.nih.gov/pubmed/12345 | PMID | 12345",
        "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC123/ | PMCID | PMC123",
        "https://pmc.ncbi.nlm.nih.gov/articles/pmc123 | PMCID | PMC123",
        "https://clinicaltrials.gov/study/NCT01234567 | TRIAL | NCT01234567",
        "https://clinicaltrials.gov/ct2/show/nct01234567?term=a | TRIAL | NCT01234567",
      })
  void findsTheIdentifier(String url, Register register, String id) {
    assertThat(read(url)).contains(new Identifier.Registered(register, id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "urn:isbn:978-3-16-148410-0",
        "isbn:0306406152",
        "URN:ISBN:080442957X",
        "https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX:32016R0679",
        "https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX%3A02001L0083-20220101&from=DE",
        "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32016R0679R(02)",
        "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        "https://data.europa.eu/eli/reg_impl/2021/1281/art_3/oj",
      })
  void findsWhatIsWellFormed(String url) {
    assertThat(read(url)).contains(new Identifier.WellFormed());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://doi.org/10.1000 | '10.1000' is not a DOI such as 10.1000/182",
        "https://doi.org/101000/1 | '101000/1' is not a DOI such as 10.1000/182",
        "https://pubmed.ncbi.nlm.nih.gov/123456789/"
            + " | '123456789' is not a PMID, a number of up to eight digits",
        "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC12a/"
            + " | 'PMC12a' is not a PMCID such as PMC3531190",
        "https://clinicaltrials.gov/study/NCT123 | 'NCT123' is not NCT and eight digits",
        "urn:isbn:9783161484101 | '9783161484101' is not an ISBN: its digits do not add up",
        "https://openlibrary.org/isbn/0306406153"
            + " | '0306406153' is not an ISBN: its digits do not add up",
        "https://eur-lex.europa.eu/legal-content/DE/TXT/?uri=CELEX:2016R0679"
            + " | '2016R0679' is not a CELEX number such as 32016R0679",
        "https://eur-lex.europa.eu/eli/reg/679/2016/oj"
            + " | '/eli/reg/679/2016/oj' is not an ELI such as /eli/reg/2016/679/oj",
      })
  void tellsWhatIsMalformed(String url, String fault) {
    assertThat(read(url)).contains(new Identifier.Malformed(fault));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://doi.org/",
        "https://www.doi.org/the-identifier/what-is-a-doi/",
        "https://pubmed.ncbi.nlm.nih.gov/?term=lupus",
        "https://clinicaltrials.gov/search?cond=lupus",
        "https://eur-lex.europa.eu/homepage.html",
        "https://openlibrary.org/isbn/0306406152",
        "https://example.org/10.1000/182",
        "mailto:a@example.org",
      })
  void leavesOrdinaryLinksAlone(String url) {
    assertThat(read(url)).isEmpty();
  }

  private static Optional<Identifier> read(String url) {
    return IdentifierReader.read(url, AddressReader.read(url));
  }
}
