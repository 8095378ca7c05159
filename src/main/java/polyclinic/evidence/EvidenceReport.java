package polyclinic.evidence;

import java.util.List;

/**
 * What a site claims, and what each page rests on.
 *
 * @param day on which it was looked at
 * @param claims sorted by id
 * @param pages sorted by source
 */
public record EvidenceReport(String day, List<ClaimEntry> claims, List<PageEntry> pages) {

  public EvidenceReport {
    claims = List.copyOf(claims);
    pages = List.copyOf(pages);
  }
}
