package polyclinic.external;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import polyclinic.model.Isbn;

/** Recognises identifiers in the addresses by which people link to them. */
final class IdentifierReader {

  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/\\S+");
  private static final Pattern PUBMED = Pattern.compile("/(\\d+)/?");
  private static final Pattern OLD_PUBMED = Pattern.compile("/pubmed/(\\d+)/?");
  private static final Pattern PMC =
      Pattern.compile("(?:/pmc)?/articles/(PMC[^/.]*)/?", Pattern.CASE_INSENSITIVE);
  private static final Pattern TRIAL =
      Pattern.compile("/(?:ct2/)?(?:study|show)/(NCT[^/]*)/?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ISBN = Pattern.compile(".*/isbn/([0-9-]{9,16}[0-9Xx])/?");

  private IdentifierReader() {}

  /**
   * The identifier of a link.
   *
   * @param written the link as written
   * @param target the same as it was understood
   * @return empty if it is an ordinary link, or none of the web
   */
  static Optional<Identifier> read(String written, Target target) {
    if (target instanceof WebAddress address) {
      return read(address);
    }
    String text = AddressReader.trimmed(written);
    String small = text.toLowerCase(Locale.ROOT);
    if (small.startsWith("urn:isbn:") || small.startsWith("isbn:")) {
      return Optional.of(isbn(text.substring(small.indexOf("isbn:") + 5)));
    }
    return small.startsWith("doi:")
        ? Optional.of(doi(PercentText.decode(text.substring(4))))
        : Optional.empty();
  }

  private static Optional<Identifier> read(WebAddress address) {
    String path = address.path();
    switch (address.host()) {
      case "doi.org", "dx.doi.org", "www.doi.org" -> {
        return path.startsWith("/10")
            ? Optional.of(doi(PercentText.decode(address.file().substring(1))))
            : Optional.empty();
      }
      case "pubmed.ncbi.nlm.nih.gov" -> {
        return matching(PUBMED, path).map(IdentifierReader::pmid);
      }
      case "www.ncbi.nlm.nih.gov", "ncbi.nlm.nih.gov", "pmc.ncbi.nlm.nih.gov" -> {
        return matching(OLD_PUBMED, path)
            .map(IdentifierReader::pmid)
            .or(() -> matching(PMC, path).map(IdentifierReader::pmcid));
      }
      case "clinicaltrials.gov", "www.clinicaltrials.gov", "classic.clinicaltrials.gov" -> {
        return matching(TRIAL, path).map(IdentifierReader::trial);
      }
      case "eur-lex.europa.eu", "data.europa.eu" -> {
        return EurLex.read(address);
      }
      default -> {
        return matching(ISBN, path)
            .filter(i -> Isbn.hasLength(i) && !Isbn.isValid(i))
            .map(IdentifierReader::isbn);
      }
    }
  }

  private static Optional<String> matching(Pattern pattern, String path) {
    Matcher matcher = pattern.matcher(path);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Identifier doi(String id) {
    return DOI.matcher(id).matches()
        ? new Identifier.Registered(Register.DOI, id)
        : new Identifier.Malformed("'" + id + "' is not a DOI such as 10.1000/182");
  }

  private static Identifier pmid(String id) {
    return id.matches("[1-9]\\d{0,7}")
        ? new Identifier.Registered(Register.PMID, id)
        : new Identifier.Malformed("'" + id + "' is not a PMID, a number of up to eight digits");
  }

  private static Identifier pmcid(String written) {
    String id = written.toUpperCase(Locale.ROOT);
    return id.matches("PMC[1-9]\\d{0,8}")
        ? new Identifier.Registered(Register.PMCID, id)
        : new Identifier.Malformed("'" + written + "' is not a PMCID such as PMC3531190");
  }

  private static Identifier trial(String written) {
    String id = written.toUpperCase(Locale.ROOT);
    return id.matches("NCT\\d{8}")
        ? new Identifier.Registered(Register.TRIAL, id)
        : new Identifier.Malformed("'" + written + "' is not NCT and eight digits");
  }

  private static Identifier isbn(String id) {
    return Isbn.isValid(id)
        ? new Identifier.WellFormed()
        : new Identifier.Malformed("'" + id + "' is not an ISBN: its digits do not add up");
  }
}
