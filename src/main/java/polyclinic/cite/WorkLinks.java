package polyclinic.cite;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import polyclinic.model.CitedWork.WorkLink;
import polyclinic.report.Problems;

/** The links of one entry, each from an identifier that has been checked. */
final class WorkLinks {

  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
  private static final Pattern PREFIXED_DOI =
      Pattern.compile(
          "(?:doi:\\s*|(?:https?://)?(?:dx\\.)?doi\\.org/)(10\\.\\d{4,9}/\\S+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PMID = Pattern.compile("\\d{1,8}");
  private static final Pattern PMCID = Pattern.compile("PMC\\d+");
  private static final Pattern NCT = Pattern.compile("NCT\\d{8}");

  private final BibEntry entry;
  private final Problems problems;
  private final List<WorkLink> links = new ArrayList<>();

  private WorkLinks(BibEntry entry, Problems problems) {
    this.entry = entry;
    this.problems = problems;
  }

  /** DOI, PubMed, PubMed Central, trial register, web address: in this order. */
  static List<WorkLink> of(BibEntry entry, Problems problems) {
    var reader = new WorkLinks(entry, problems);
    reader.doi();
    reader.id("pmid", PMID, "PMID ", "https://pubmed.ncbi.nlm.nih.gov/", "write its digits only");
    reader.id(
        "pmcid", PMCID, "", "https://pmc.ncbi.nlm.nih.gov/articles/", "write it as 'PMC1234567'");
    reader.id(
        "nct",
        NCT,
        "",
        "https://clinicaltrials.gov/study/",
        "write it as 'NCT' with eight digits, several with commas between them");
    reader.url();
    return reader.links;
  }

  private void doi() {
    String doi = entry.verbatim("doi");
    if (doi.isEmpty()) {
      return;
    }
    if (DOI.matcher(doi).matches()) {
      links.add(new WorkLink("doi:" + doi, "https://doi.org/" + encoded(doi)));
      return;
    }
    Matcher prefixed = PREFIXED_DOI.matcher(doi);
    report(
        "doi",
        doi,
        "a DOI",
        prefixed.matches()
            ? "write '" + prefixed.group(1) + "'"
            : "write it as '10.1000/xyz', or leave the field out");
  }

  private void id(String field, Pattern form, String label, String address, String hint) {
    for (String id : entry.verbatim(field).split("[\\s,;]+")) {
      if (form.matcher(id).matches()) {
        boolean isPath = field.equals("pmid") || field.equals("pmcid");
        links.add(new WorkLink(label + id, address + id + (isPath ? "/" : "")));
      } else if (!id.isEmpty()) {
        report(field, id, "a valid " + field.toUpperCase(Locale.ROOT), hint);
      }
    }
  }

  private void url() {
    String url = entry.verbatim("url");
    if (url.isEmpty()) {
      return;
    }
    try {
      URI uri = new URI(url);
      if ("https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        links.add(new WorkLink(host.startsWith("www.") ? host.substring(4) : host, url));
        return;
      }
    } catch (URISyntaxException e) {
      // reported as every other address that is not fit to be linked
    }
    report("url", url, "an https address", "write it as 'https://example.org/page'");
  }

  /** The field that a link was made from. */
  static String field(WorkLink link) {
    String label = link.label();
    if (label.startsWith("doi:")) {
      return "doi";
    } else if (label.startsWith("PMID ")) {
      return "pmid";
    } else if (PMCID.matcher(label).matches()) {
      return "pmcid";
    }
    return NCT.matcher(label).matches() ? "nct" : "url";
  }

  private void report(String field, String value, String what, String hint) {
    problems.error("bib-" + field, entry.at(field), "'" + value + "' is not " + what, hint);
  }

  /** Percent-encodes what may be in a DOI and not in the path of an address. */
  private static String encoded(String doi) {
    var out = new StringBuilder();
    for (byte b : doi.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 0x7F && "<>#?%\"{}|\\^`[]".indexOf(b) < 0) {
        out.append((char) b);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", b));
      }
    }
    return out.toString();
  }
}
