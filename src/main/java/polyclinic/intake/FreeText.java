package polyclinic.intake;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import polyclinic.cite.NewWork;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/**
 * Reads a reference as people write it: identifiers, then authors, then the end, then the title.
 */
final class FreeText {

  private static final Pattern QUOTED = Pattern.compile("^(.*?)[\"“”„«]\\s*(.+?)\\s*[\"“”»](.*)$");
  private static final Pattern DATED =
      Pattern.compile("^(?<authors>.{3,300}?)\\s\\((?<year>\\d{4})[a-z]?\\)[.,:]?\\s+(?<rest>.+)$");
  private static final Pattern WEBSITE =
      Pattern.compile("^(?<title>[^.]{2,200})\\.?\\s*\\(?(?<url>https?://[^\\s()]+)\\)?\\.?$");
  private static final Pattern CHAPTER =
      Pattern.compile(
          "^(?<title>.+?), in: (?<editors>.+?) \\(Eds?\\.\\), (?<book>.+), (?<publisher>[^,]+),"
              + " (?<city>[^,]+), (?<year>\\d{4})(?:, pp?\\. (?<pages>[\\d–-]+))?$");

  private final Map<String, String> fields = new TreeMap<>();
  private String type = "article";

  private FreeText() {}

  static NewWork read(FreeTextList.Item item, Problems problems) {
    var reader = new FreeText();
    reader.read(item.text(), item.at(), problems);
    return NewWork.of(reader.type, reader.fields, item.at());
  }

  private void read(String written, SourceLocation at, Problems problems) {
    String text = Identifiers.take(Cleaning.clean(written), fields);
    Matcher website = WEBSITE.matcher(text);
    Matcher quoted = QUOTED.matcher(text);
    Matcher dated = DATED.matcher(text);
    if (website.matches()) {
      type = "online";
      put("title", website.group("title"));
      put("url", website.group("url"));
    } else if (quoted.matches()) {
      put("author", Authors.all(quoted.group(1)));
      put("title", withoutStop(quoted.group(2)));
      Ending.ofJournal(quoted.group(3), fields);
    } else if (dated.matches() && Authors.begin(dated.group("authors")).rest().isEmpty()) {
      put("author", Authors.all(dated.group("authors")));
      put("year", dated.group("year"));
      Ending.ofTitleAndJournal(dated.group("rest"), fields);
    } else {
      Authors authors = Authors.begin(text);
      put("author", authors.bibtex());
      titleAndEnd(authors.rest());
    }
    if (!fields.containsKey("author") && !type.equals("online")) {
      problems.warning(
          "reference-author",
          at,
          "no author was recognised",
          "look at the entry, and add its authors");
    }
    if (type.equals("article") && !fields.containsKey("journal")) {
      problems.warning(
          "reference-journal",
          at,
          "no journal was recognised",
          "look at the entry, and add its journal");
    }
  }

  private void titleAndEnd(String rest) {
    Matcher chapter = CHAPTER.matcher(withoutStop(rest));
    if (!chapter.matches()) {
      Ending.ofTitleAndJournal(rest, fields);
      return;
    }
    type = "incollection";
    put("title", chapter.group("title"));
    put("editor", Authors.all(chapter.group("editors")));
    put("booktitle", chapter.group("book"));
    put("publisher", chapter.group("publisher"));
    put("address", chapter.group("city"));
    put("year", chapter.group("year"));
    put("pages", chapter.group("pages") == null ? "" : Ending.range(chapter.group("pages")));
  }

  private void put(String field, String value) {
    if (!value.isBlank()) {
      fields.put(field, value.strip());
    }
  }

  /** A full stop at the end is the reference's, not the title's. */
  static String withoutStop(String text) {
    return text.strip().replaceAll("(?<!\\.\\.)[.,]+$", "").strip();
  }
}
