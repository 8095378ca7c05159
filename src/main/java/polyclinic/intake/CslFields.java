package polyclinic.intake;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import polyclinic.cite.NewWork;
import polyclinic.report.SourceLocation;

/** Turns an item of a citation manager into an entry of ours. */
final class CslFields {

  private final CSLItemData item;
  private final Map<String, String> fields = new TreeMap<>();

  private CslFields(CSLItemData item) {
    this.item = item;
  }

  static NewWork work(CSLItemData item, SourceLocation at) {
    return NewWork.of(type(item.getType()), new CslFields(item).fields(), at);
  }

  private Map<String, String> fields() {
    boolean isChapter = type(item.getType()).matches("in.*");
    put("author", names(item.getAuthor()));
    put("editor", names(item.getEditor()));
    put("title", escaped(item.getTitle()));
    String container = first(item.getContainerTitleShort(), item.getContainerTitle());
    put(isChapter ? "booktitle" : "journal", escaped(container));
    put("publisher", escaped(item.getPublisher()));
    put("address", escaped(item.getPublisherPlace()));
    put("edition", item.getEdition());
    put("year", year(item.getIssued()));
    put("volume", item.getVolume());
    put("number", item.getIssue());
    put("pages", item.getPage() == null ? null : Ending.range(item.getPage()));
    put("doi", item.getDOI());
    put("pmid", item.getPMID());
    put("pmcid", item.getPMCID());
    put("isbn", item.getISBN());
    if (item.getDOI() == null) {
      put("url", item.getURL());
      put("urldate", day(item.getAccessed()));
    }
    put("langid", item.getLanguage());
    return fields;
  }

  private static String type(CSLType type) {
    if (type == null) {
      return "article";
    }
    return switch (type) {
      case BOOK -> "book";
      case CHAPTER -> "incollection";
      case PAPER_CONFERENCE -> "inproceedings";
      case THESIS -> "phdthesis";
      case REPORT, STANDARD -> "report";
      case WEBPAGE, POST, POST_WEBLOG -> "online";
      default -> "article";
    };
  }

  private static String names(CSLName[] names) {
    return names == null
        ? null
        : Stream.of(names).map(CslFields::name).collect(Collectors.joining(" and "));
  }

  private static String name(CSLName name) {
    if ("others".equals(first(name.getLiteral(), name.getFamily()))) {
      return "others";
    }
    if (name.getFamily() == null || name.getGiven() == null) {
      return "{" + first(name.getLiteral(), first(name.getFamily(), name.getGiven())) + "}";
    }
    String particles =
        Stream.of(name.getDroppingParticle(), name.getNonDroppingParticle())
            .filter(particle -> particle != null)
            .map(particle -> particle + " ")
            .collect(Collectors.joining());
    String suffix = name.getSuffix() == null ? "" : ", " + name.getSuffix();
    return particles + name.getFamily() + suffix + ", " + Authors.initials(name.getGiven());
  }

  private static String year(CSLDate date) {
    if (date == null) {
      return null;
    }
    int[][] parts = date.getDateParts();
    return parts != null && parts.length > 0 && parts[0].length > 0
        ? String.valueOf(parts[0][0])
        : first(date.getRaw(), date.getLiteral());
  }

  private static String day(CSLDate date) {
    boolean isDay =
        date != null && date.getDateParts() != null && date.getDateParts()[0].length == 3;
    return isDay
        ? LocalDate.of(
                date.getDateParts()[0][0], date.getDateParts()[0][1], date.getDateParts()[0][2])
            .toString()
        : null;
  }

  /** What TeX would take for its own. */
  private static String escaped(String text) {
    return text == null ? null : text.replaceAll("([&%$#_])", "\\\\$1");
  }

  private static String first(String one, String other) {
    return one == null ? other : one;
  }

  private void put(String field, String value) {
    if (value != null && !value.isBlank()) {
      fields.put(field, value);
    }
  }
}
