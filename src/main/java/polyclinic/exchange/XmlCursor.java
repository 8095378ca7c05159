package polyclinic.exchange;

import java.io.StringReader;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import polyclinic.report.SourceLocation;
import polyclinic.report.SourceText;

/** Goes through XML that came from outside: nothing is loaded, no entity is expanded. */
final class XmlCursor {

  private final SourceText source;
  private final XMLStreamReader reader;
  private boolean doctype;

  XmlCursor(SourceText source) throws XMLStreamException {
    this.source = source;
    // the JDK's own, whatever other parsers are there
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    this.reader = factory.createXMLStreamReader(new StringReader(source.text()));
  }

  /** Goes to the document's first element; false if there is a document type before it. */
  boolean nextElement() throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        doctype = true;
        return false;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  boolean hasDoctype() {
    return doctype;
  }

  /** Goes to the next child of the present element, or to its end: then false. */
  boolean nextChild() throws XMLStreamException {
    while (true) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          return false;
        }
        default -> {}
      }
    }
  }

  /** Goes to the next child, the next text or the end of the present element. */
  int nextInline() throws XMLStreamException {
    while (true) {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT,
            XMLStreamConstants.END_ELEMENT,
            XMLStreamConstants.CHARACTERS,
            XMLStreamConstants.SPACE,
            XMLStreamConstants.CDATA -> {
          return event;
        }
        default -> {}
      }
    }
  }

  /** Goes to the end of the document: what is broken there is broken. */
  void toEnd() throws XMLStreamException {
    while (reader.hasNext()) {
      reader.next();
    }
  }

  /** Goes to the end of the present element. */
  void skip() throws XMLStreamException {
    while (nextChild()) {
      skip();
    }
  }

  /** The text of the present element, whose end is reached; {@code cp} stands for a character. */
  String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int event = nextInline(); event != XMLStreamConstants.END_ELEMENT; event = nextInline()) {
      if (event != XMLStreamConstants.START_ELEMENT) {
        text.append(reader.getText());
      } else if (reader.getLocalName().equals("cp")) {
        text.append(character());
        skip();
      } else {
        text.append(text());
      }
    }
    return text.toString();
  }

  /** What a {@code cp} stands for. */
  String character() {
    String hex = attribute("hex");
    return hex.matches("[0-9A-Fa-f]{1,4}")
        ? String.valueOf((char) Integer.parseInt(hex, 16))
        : "\uFFFD";
  }

  String characters() {
    return reader.getText();
  }

  String name() {
    return reader.getLocalName();
  }

  boolean isAt(String name) {
    return reader.getLocalName().equals(name) && isIn(Xliff.NAMESPACE);
  }

  boolean isAtOwn(String name) {
    return reader.getLocalName().equals(name) && isIn(Xliff.OWN);
  }

  /** The value of an attribute without namespace; empty if there is none. */
  String attribute(String name) {
    String value = reader.getAttributeValue("", name);
    return value == null ? "" : value;
  }

  /** Where the present element begins. */
  SourceLocation at() {
    Location end = reader.getLocation();
    if (!reader.isStartElement()) {
      return place(end);
    }
    // the reader stands behind the tag
    String text = source.text();
    int start = 0;
    for (int line = 1; line < end.getLineNumber(); line++) {
      start = text.indexOf('\n', start) + 1;
    }
    int open = text.lastIndexOf('<', Math.max(0, start + end.getColumnNumber() - 2));
    int line = 1 + (int) text.substring(0, open).chars().filter(c -> c == '\n').count();
    return new SourceLocation(source.file(), line, open - text.lastIndexOf('\n', open));
  }

  /** Where the XML is broken. */
  SourceLocation at(XMLStreamException e) {
    return place(e.getLocation() == null ? reader.getLocation() : e.getLocation());
  }

  private boolean isIn(String namespace) {
    return namespace.equals(reader.getNamespaceURI());
  }

  private SourceLocation place(Location at) {
    return new SourceLocation(
        source.file(), Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()));
  }
}
