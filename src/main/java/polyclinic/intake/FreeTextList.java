package polyclinic.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import polyclinic.report.SourceLocation;

/** Cuts a pasted text into its references. */
final class FreeTextList {

  /**
   * A reference as pasted.
   *
   * @param text in one line, without its number
   */
  record Item(String text, SourceLocation at) {}

  private static final Pattern NUMBERED =
      Pattern.compile("^(\\s*(?:\\[\\d{1,3}]|\\(\\d{1,3}\\)|\\d{1,3}[.)]|[•*-])\\s+)(\\S.*)$");

  private FreeTextList() {}

  /** In a numbered list, a line without a number goes on with the one before. */
  static List<Item> read(String text, String file) {
    List<String> lines = text.lines().toList();
    boolean isNumbered = lines.stream().anyMatch(line -> NUMBERED.matcher(line).matches());
    List<Item> items = new ArrayList<>();
    boolean isOpen = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      Matcher numbered = NUMBERED.matcher(line);
      if (line.isBlank()) {
        isOpen = false;
      } else if (isNumbered && !numbered.matches()) {
        if (isOpen) {
          Item last = items.remove(items.size() - 1);
          items.add(new Item(last.text() + " " + line.strip(), last.at()));
        }
      } else {
        int start = isNumbered ? numbered.end(1) : line.length() - line.stripLeading().length();
        items.add(
            new Item(line.substring(start).strip(), new SourceLocation(file, i + 1, start + 1)));
        isOpen = true;
      }
    }
    return items;
  }
}
