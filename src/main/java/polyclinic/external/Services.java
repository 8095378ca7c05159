package polyclinic.external;

import java.net.URI;

/**
 * Base addresses of the services that know identifiers, without what a question adds.
 *
 * @param doi before {@code /api/handles/}
 * @param pubmed before {@code /entrez/eutils/esummary.fcgi}
 * @param pmc before {@code /tools/idconv/api/v1/articles/}
 * @param trials before {@code /api/v2/studies}
 */
public record Services(URI doi, URI pubmed, URI pmc, URI trials) {

  /** The public services. */
  public static final Services PUBLIC =
      new Services(
          URI.create("https://doi.org"),
          URI.create("https://eutils.ncbi.nlm.nih.gov"),
          URI.create("https://pmc.ncbi.nlm.nih.gov"),
          URI.create("https://clinicaltrials.gov"));
}
