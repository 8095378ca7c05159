package polyclinic.cite;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * What tells whether two entries are the same work: identifiers first, then title, year, volume and
 * first page. Made to find a work that was copied badly, and never to merge two works.
 *
 * @param title letters and digits only
 */
record Likeness(
    String doi, String pmid, String title, String year, String volume, String page, String name) {

  /** Shorter titles, such as "Editorial", are shared by many works. */
  private static final int TELLING = 25;

  private static final int NEAR_TITLE = 40;
  private static final int SLIPS = 3;
  private static final int PREFIX = 20;

  private static final Pattern DOI_PREFIX =
      Pattern.compile("^(?:doi:\\s*|https?://(?:dx\\.)?doi\\.org/)", Pattern.CASE_INSENSITIVE);
  private static final Pattern NOISE =
      Pattern.compile("\\[[mn]dash]|\\bin press\\b", Pattern.CASE_INSENSITIVE);

  static Likeness of(BibEntry entry) {
    return new Likeness(
        doi(entry).toLowerCase(Locale.ROOT),
        entry.verbatim("pmid"),
        letters(NOISE.matcher(entry.text("title")).replaceAll("")),
        entry.firstText("year", "date").replaceAll("^(\\d{4}).*$", "$1"),
        letters(entry.text("volume")),
        letters(entry.firstText("pages", "eid").split("[-–,]")[0]),
        WorkName.of(entry));
  }

  /** Without the address that some put before it. */
  static String doi(BibEntry entry) {
    return DOI_PREFIX.matcher(entry.verbatim("doi")).replaceFirst("");
  }

  boolean isSame(Likeness other) {
    if (isEqual(doi, other.doi) || isEqual(pmid, other.pmid)) {
      return true;
    }
    if (isOther(doi, other.doi) || isOther(pmid, other.pmid) || title.isEmpty()) {
      return false;
    }
    if (!title.equals(other.title)) {
      return isEqual(page, other.page) && isEqual(year, other.year) && isNear(other.title);
    }
    int agreeing = count(other, true);
    int differing = count(other, false);
    if (title.length() < TELLING) {
      return differing == 0 && agreeing > 1 && isEqual(name, other.name);
    }
    return differing == 0 || (differing == 1 && agreeing == 2);
  }

  private int count(Likeness other, boolean equal) {
    int count = 0;
    for (var pair :
        List.of(
            List.of(year, other.year), List.of(volume, other.volume), List.of(page, other.page))) {
      boolean hit = equal ? isEqual(pair.get(0), pair.get(1)) : isOther(pair.get(0), pair.get(1));
      count += hit ? 1 : 0;
    }
    return count;
  }

  /** A few slips of the pen, or some words before it that do not belong to it. */
  private boolean isNear(String other) {
    String shorter = title.length() < other.length() ? title : other;
    String longer = title.length() < other.length() ? other : title;
    if (shorter.length() < NEAR_TITLE || longer.length() - shorter.length() > PREFIX) {
      return false;
    }
    return longer.endsWith(shorter) || new LevenshteinDistance(SLIPS).apply(title, other) >= 0;
  }

  private static boolean isEqual(String one, String other) {
    return !one.isEmpty() && one.equals(other);
  }

  private static boolean isOther(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
