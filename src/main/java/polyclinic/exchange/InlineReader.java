package polyclinic.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import polyclinic.exchange.Token.Role;
import polyclinic.report.SourceLocation;

/** Reads words and placeholders; annotations of translation programs are passed over. */
final class InlineReader {

  private final XmlCursor cursor;
  private final Map<String, String> data;
  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  /**
   * @param data the original data of the unit
   */
  InlineReader(XmlCursor cursor, Map<String, String> data) {
    this.cursor = cursor;
    this.data = data;
  }

  /** Reads the present element up to its end. */
  Returned.Text read() throws XMLStreamException {
    SourceLocation at = cursor.at();
    content();
    flush();
    return new Returned.Text(tokens, at);
  }

  private void content() throws XMLStreamException {
    for (int event = cursor.nextInline();
        event != XMLStreamConstants.END_ELEMENT;
        event = cursor.nextInline()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        element();
      } else {
        words.append(cursor.characters());
      }
    }
  }

  private void element() throws XMLStreamException {
    String id = cursor.attribute("id");
    switch (cursor.name()) {
      case "cp" -> {
        words.append(cursor.character());
        cursor.skip();
      }
      case "pc" -> {
        String end = data("dataRefEnd");
        add(Role.OPEN, id, data("dataRefStart"));
        content();
        add(Role.CLOSE, id, end);
      }
      case "ph" -> single(Role.ALONE, id);
      // programs may write a pair as two single tags
      case "sc" -> single(Role.OPEN, id);
      case "ec" -> single(Role.CLOSE, cursor.attribute("startRef"));
      case "sm", "em" -> cursor.skip();
      default -> content();
    }
  }

  private void single(Role role, String id) throws XMLStreamException {
    add(role, id, data("dataRef"));
    cursor.skip();
  }

  private void add(Role role, String id, String text) {
    flush();
    tokens.add(new Token(role, id, text));
  }

  private String data(String attribute) {
    return data.getOrDefault(cursor.attribute(attribute), "");
  }

  private void flush() {
    if (!words.isEmpty()) {
      tokens.add(Token.words(words.toString()));
      words.setLength(0);
    }
  }
}
