package polyclinic.cite;

import java.text.Normalizer;
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
    String doi,
    String pmid,
    String title,
    String year,
    String volume,
    String page,
    String name,
    String url) {

  /** Shorter titles, such as "Editorial", are shared by many works. */
  private static final int TELLING = 25;

  private static final int LONG = 40;
  private static final int SLIPS = 3;

  /** Where volume and page agree, a title may differ more. */
  private static final int SLIPS_IN_PLACE = 8;

  /** The parts of a series differ by a numeral only. */
  private static final Pattern PART = Pattern.compile("(?:part|teil|partie)(?:[ivx]+|\\d+)");

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
        WorkName.of(entry),
        entry.verbatim("url"));
  }

  /** Without the address that some put before it. */
  static String doi(BibEntry entry) {
    return DOI_PREFIX.matcher(entry.verbatim("doi")).replaceFirst("");
  }

  boolean isSame(Likeness other) {
    if (isEqual(doi, other.doi) || isEqual(pmid, other.pmid) || isEqual(url, other.url)) {
      return true;
    }
    if (isOther(doi, other.doi) || isOther(pmid, other.pmid) || title.isEmpty()) {
      return false;
    }
    int agreeing = count(other, true);
    int differing = count(other, false);
    boolean sameName = isEqual(name, other.name);
    if (!title.equals(other.title)) {
      boolean samePlace = isEqual(volume, other.volume) && isEqual(page, other.page);
      return samePlace
          ? isNear(other.title, SLIPS_IN_PLACE)
          : agreeing == 2 && (sameName || isEqual(page, other.page)) && isNear(other.title, SLIPS);
    }
    if (title.length() < TELLING) {
      return differing == 0 && agreeing > 1 && sameName;
    }
    return differing == 0
        || (differing == 1 && agreeing == 2)
        || (title.length() >= LONG && isNextYear(other) && isNameNear(other));
  }

  /** Printed the year after it appeared online. */
  private boolean isNextYear(Likeness other) {
    return (year + other.year).matches("\\d{8}")
        && Math.abs(Integer.parseInt(year) - Integer.parseInt(other.year)) <= 1;
  }

  /** A name of which the first letter was lost is near as well. */
  private boolean isNameNear(Likeness other) {
    return !name.isEmpty() && (name.endsWith(other.name) || other.name.endsWith(name));
  }

  private int count(Likeness other, boolean equal) {
    // asked of every pair of entries
    return count(year, other.year, equal)
        + count(volume, other.volume, equal)
        + count(page, other.page, equal);
  }

  private static int count(String one, String other, boolean equal) {
    return (equal ? isEqual(one, other) : isOther(one, other)) ? 1 : 0;
  }

  /** A few slips of the pen, or some words too many or too few at an end. */
  private boolean isNear(String other, int slips) {
    String shorter = title.length() < other.length() ? title : other;
    String longer = title.length() < other.length() ? other : title;
    if (shorter.length() < LONG) {
      return false;
    }
    boolean isPartOf =
        slips == SLIPS_IN_PLACE
            ? longer.startsWith(shorter) || longer.endsWith(shorter)
            : longer.endsWith(shorter) && longer.length() - shorter.length() <= PREFIX;
    boolean isSeries = PART.matcher(title + " " + other).find();
    return isPartOf || (!isSeries && new LevenshteinDistance(slips).apply(title, other) >= 0);
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
