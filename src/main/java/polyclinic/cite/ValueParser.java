package polyclinic.cite;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.Token;
import org.jbibtex.TokenMgrException;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/** Has jbibtex read the values of one entry at a time; remembers the {@code @string}s. */
final class ValueParser {

  private static final Pattern POSITION = Pattern.compile("line (\\d+), column (\\d+)");

  private final Problems problems;
  private final Parser parser;
  private Chunk current;

  ValueParser(Problems problems) {
    this.problems = problems;
    try {
      this.parser = new Parser();
    } catch (ParseException e) {
      throw new IllegalStateException("jbibtex cannot parse the empty text", e);
    }
  }

  /** Lets the entries after it use a {@code @string}. */
  void define(Chunk string) {
    parse(string).ifPresent(read -> read.getStrings().values().forEach(parser::addMacro));
  }

  /** Lower-case field name to value; empty, and reported, if the entry cannot be read. */
  Optional<Map<String, String>> values(Chunk entry) {
    return parse(entry).map(ValueParser::values);
  }

  private static Map<String, String> values(BibTeXDatabase read) {
    var values = new HashMap<String, String>();
    for (BibTeXEntry entry : read.getEntries().values()) {
      entry
          .getFields()
          .forEach((k, v) -> values.put(k.getValue().toLowerCase(Locale.ROOT), v.toUserString()));
    }
    return values;
  }

  private Optional<BibTeXDatabase> parse(Chunk chunk) {
    current = chunk;
    try {
      return Optional.of(parser.parse(new StringReader(chunk.text())));
    } catch (ParseException e) {
      if (e.currentToken == null) {
        report(chunk.at(0), "This entry cannot be read");
      } else {
        Token unexpected = e.currentToken.next;
        report(place(unexpected), "'" + unexpected.image + "' is not expected here");
      }
    } catch (TokenMgrException e) {
      Matcher position = POSITION.matcher(e.getMessage());
      report(
          position.find()
              ? place(Integer.parseInt(position.group(1)), Integer.parseInt(position.group(2)))
              : chunk.at(0),
          "this character is not expected here");
    }
    return Optional.empty();
  }

  private void report(SourceLocation at, String message) {
    problems.error(
        "bib-syntax",
        at,
        message,
        "a field is 'name = {value}'; most likely a comma is missing before this place");
  }

  private SourceLocation place(Token token) {
    return place(token.beginLine, token.beginColumn);
  }

  private SourceLocation place(int line, int column) {
    return new SourceLocation(
        current.file(), current.firstLine() + Math.max(line, 1) - 1, Math.max(column, 1));
  }

  private final class Parser extends BibTeXParser {

    Parser() throws ParseException {}

    @Override
    public void checkStringResolution(Key key, BibTeXString string) {
      if (string == null) {
        problems.error(
            "bib-syntax",
            place(token),
            "'" + key.getValue() + "' is not defined",
            "put a text into braces, or define it before with @string{" + key.getValue() + " = …}");
      }
    }

    @Override
    public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
      // entries are read one by one: the other one is never there
    }
  }
}
