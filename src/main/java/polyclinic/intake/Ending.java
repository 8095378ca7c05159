package polyclinic.intake;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Journal, year, volume and pages: what stands at the end of a reference, in whatever order. */
final class Ending {

  private static final String HEAD = "^(?<head>.*?)";
  private static final String VOLUME = "(?<volume>\\p{L}?\\d{1,4})";
  private static final String YEAR = "(?<year>(?:1[89]|20)\\d\\d)";
  private static final String PAGES =
      "(?<pages>(?:n/a\\s*[-–]\\s*n/a|[A-Za-z]{0,4}\\d+\\s?(?:[-–]\\s?[A-Za-z]?\\d+)?))";

  private static final List<Pattern> FORMS =
      List.of(
          // Vancouver: 2009;25(12):1391–400
          form(
              "[.?]\\s+"
                  + YEAR
                  + "(?: \\p{L}{3,9}(?: \\d+)?)?;\\s*"
                  + VOLUME
                  + "(?:\\s*\\((?<number>[^)]+)\\))?(?::\\s*"
                  + PAGES
                  + ")?"),
          // MLA: 18.1 (2016): 13-24, 2017 (2017), (2016): 1-6
          form(
              "(?:,?\\s+"
                  + VOLUME
                  + "(?:\\.(?<number>\\d[\\d-]*))?)?\\s*\\("
                  + YEAR
                  + "\\):\\s*"
                  + PAGES),
          // Elsevier: 18 (2016) 13–24, (2016) (n/a-n/a)
          form("(?:\\s+" + VOLUME + ")?\\s*\\(" + YEAR + "\\)\\s*\\(?" + PAGES + "\\)?"),
          // Science: 1084, 145-174 (2019), 22, (2021)
          form("\\s+" + VOLUME + ",\\s*(?:" + PAGES + ")?\\s*\\(" + YEAR + "\\)"),
          form("(?:,?\\s+" + VOLUME + "(?:\\.(?<number>\\d[\\d-]*))?)?\\s*\\(" + YEAR + "\\)"),
          // a publisher, and the year at the very end
          form("\\.\\s+(?<publisher>[\\p{L}& ]+),\\s+" + YEAR),
          // where the year stood before: 3, 1197; 266(1), 12-23; 95:2229–2234
          form(",?\\s+" + VOLUME + "(?:\\((?<number>[^)]+)\\))?\\s*[:,]\\s*" + PAGES),
          form("[.?]\\s+(?<pages>\\d+\\s?[-–]\\s?\\d+)"));

  private static final Pattern STOP =
      Pattern.compile("(?<=[\\p{L}\\p{N})\\]\"”][.?!])(?<!\\bvs\\.)\\s+(?=[\\p{Lu}\\d(])");
  private static final Pattern RANGE =
      Pattern.compile("(\\p{L}*)(\\d+)\\s*[-–]+\\s*(\\p{L}*)(\\d+)");

  private Ending() {}

  private static Pattern form(String tail) {
    return Pattern.compile(HEAD + tail + "$");
  }

  /** What follows a title that is known. */
  static void ofJournal(String text, Map<String, String> fields) {
    String journal = take(text, fields);
    put("journal", FreeText.withoutStop(journal), fields);
  }

  /** What follows the authors. */
  static void ofTitleAndJournal(String text, Map<String, String> fields) {
    boolean commas = text.matches(".*, [^,]+(?: \\d+)? \\(\\d{4}\\)(?: .+|\\.?)$");
    String head = take(text, fields);
    int end = commas ? head.lastIndexOf(", ") : -1;
    int journal = end < 0 ? journal(head) : end + 2;
    if (end < 0) {
      end = journal;
    }
    // a head that ends in a full stop has no journal behind it
    boolean hasJournal = journal > 0 && journal < head.length();
    put("title", FreeText.withoutStop(hasJournal ? head.substring(0, end) : head), fields);
    put("journal", hasJournal ? FreeText.withoutStop(head.substring(journal)) : "", fields);
  }

  /** Takes the end off and gives what is before it. */
  private static String take(String text, Map<String, String> fields) {
    String line =
        FreeText.withoutStop(text)
            .replaceAll("\\bvolume (?=\\d)", "")
            .replaceAll("\\bpages?(?=\\s?\\d)", "");
    for (Pattern form : FORMS) {
      Matcher end = form.matcher(line);
      if (end.matches() && !(fields.containsKey("year") && form.pattern().contains("<year>"))) {
        for (String field : List.of("year", "volume", "number", "pages", "publisher")) {
          if (form.pattern().contains("<" + field + ">") && end.group(field) != null) {
            put(field, range(end.group(field)), fields);
          }
        }
        // the sign that ended the sentence is the title's
        String head = end.group("head");
        return line.startsWith("?", head.length()) ? head + "?" : head;
      }
    }
    return line;
  }

  /** Where the journal begins: behind the last full stop that is none of an abbreviation. */
  private static int journal(String head) {
    int start = -1;
    int previous = -1;
    for (Matcher stop = STOP.matcher(head); stop.find(); previous = stop.end()) {
      // "Int. J. Mol. Sci": one word between two full stops is part of a name
      boolean isAbbreviation =
          previous > 0 && !head.substring(previous, stop.start()).contains(" ");
      start = isAbbreviation ? start : stop.end();
    }
    return start;
  }

  /** Pages in full, with the dash of BibTeX: "343–53" is "343--353". */
  static String range(String written) {
    Matcher range = RANGE.matcher(written.strip());
    if (!range.matches()) {
      return written.strip();
    }
    String first = range.group(2);
    String last = range.group(4);
    if (last.length() < first.length()) {
      last = first.substring(0, first.length() - last.length()) + last;
    }
    return range.group(1) + first + "--" + range.group(3) + last;
  }

  private static void put(String field, String value, Map<String, String> fields) {
    if (!value.isBlank()) {
      fields.putIfAbsent(field, value);
    }
  }
}
