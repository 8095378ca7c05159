package polyclinic.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes citeproc's item of an entry. The library's own BibTeXConverter is not used: it takes no
 * {@code number} for an issue, depends on the default locale and, with its grammars for names and
 * pages, takes as long as all the formatting.
 */
final class CslItem {

  private static final Map<String, CSLType> TYPES =
      Map.ofEntries(
          Map.entry("article", CSLType.ARTICLE_JOURNAL),
          Map.entry("periodical", CSLType.ARTICLE_JOURNAL),
          Map.entry("inbook", CSLType.CHAPTER),
          Map.entry("incollection", CSLType.CHAPTER),
          Map.entry("inproceedings", CSLType.PAPER_CONFERENCE),
          Map.entry("conference", CSLType.PAPER_CONFERENCE),
          Map.entry("report", CSLType.REPORT),
          Map.entry("techreport", CSLType.REPORT),
          Map.entry("online", CSLType.WEBPAGE),
          Map.entry("electronic", CSLType.WEBPAGE),
          Map.entry("www", CSLType.WEBPAGE));

  private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-.*)?");

  private CslItem() {}

  /**
   * The item, its titles replaced by marks.
   *
   * @param locale of the days in it
   */
  static CSLItemData of(BibEntry entry, Marks marks, Locale locale) {
    CSLType type = type(entry);
    boolean journal = type == CSLType.ARTICLE_JOURNAL;
    String container =
        entry.firstText(journal ? "journal" : "booktitle", "journaltitle", "journal", "booktitle");
    BibNames authors = BibNames.of(entry.raw("author"));
    return new CSLItemDataBuilder()
        .id(entry.key())
        .type(type)
        .author(names(authors))
        .annote(authors.andOthers() ? "others" : null)
        .editor(names(BibNames.of(entry.raw("editor"))))
        .title(marks.put(entry.text("title")))
        // a journal's name is a name, a book's title is language
        .containerTitle(journal ? orNull(container) : marks.put(container))
        .genre(orNull(entry.text("type")))
        .issued(year(entry.firstText("year", "date")))
        .accessed(day(entry.text("urldate"), locale))
        .volume(orNull(entry.text("volume")))
        .issue(orNull(entry.firstText("number", "issue")))
        .number(orNull(entry.text("number")))
        .page(orNull(entry.firstText("pages", "eid").replace('–', '-')))
        .edition(orNull(entry.text("edition")))
        .publisher(
            orNull(
                entry.firstText(
                    "publisher", "institution", "school", "organization", "howpublished")))
        .publisherPlace(orNull(entry.firstText("location", "address")))
        .build();
  }

  private static CSLType type(BibEntry entry) {
    boolean onlyOnline = entry.type().equals("misc") && !entry.raw("url").isEmpty();
    return onlyOnline ? CSLType.WEBPAGE : TYPES.getOrDefault(entry.type(), CSLType.BOOK);
  }

  private static CSLName[] names(BibNames names) {
    return names.list().isEmpty()
        ? null
        : names.list().stream().map(CslItem::name).toArray(CSLName[]::new);
  }

  private static CSLName name(BibNames.Name name) {
    var builder = new CSLNameBuilder();
    return name.initials().isEmpty()
        ? builder.literal(name.family()).build()
        : builder.family(name.family()).given(name.initials()).build();
  }

  private static CSLDate year(String date) {
    Matcher year = YEAR.matcher(date);
    if (year.matches()) {
      return new CSLDateBuilder().dateParts(Integer.parseInt(year.group(1))).build();
    }
    return date.isEmpty() ? null : new CSLDateBuilder().literal(date).build();
  }

  /** As the JDK writes it: citeproc-java leaves out the full stop of German's "3. November". */
  private static CSLDate day(String date, Locale locale) {
    try {
      var format = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
      return new CSLDateBuilder().literal(LocalDate.parse(date).format(format)).build();
    } catch (DateTimeParseException none) {
      return null;
    }
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
