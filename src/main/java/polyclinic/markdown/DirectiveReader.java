package polyclinic.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Collections;
import java.util.Map;

/** Checks directives, and makes blocks of those that can be used. */
final class DirectiveReader {

  private static final String PLACE_HINT =
      "begin its line at the left margin, after an empty line, outside lists, quotations,"
          + " definitions and footnotes";

  private final Reading reading;
  private final AttributeReader attributes;

  DirectiveReader(Reading reading) {
    this.reading = reading;
    this.attributes = new AttributeReader(reading);
  }

  /** Reports what is wrong with the lines that open and end a box. */
  void check(BoxNode box) {
    if (!box.isReadable()) {
      reading.error(
          "directive-syntax",
          box.getChars(),
          "the line that opens this box cannot be read",
          "write :::name, :::name[Title] or :::name[Title]{#id}, and nothing behind it");
    }
    if (!box.isClosed()) {
      String colons = ":".repeat(box.line().colons());
      reading.error(
          "directive-unclosed",
          box.getChars(),
          "the box '" + box.line().name() + "' has no end",
          "end it with a line '" + colons + "'");
    }
  }

  /** The id of a box; empty if it has none that can be used. */
  String id(BoxNode box) {
    if (box.id() == null) {
      return "";
    }
    String id = box.id().toString();
    return reading.ids().give(id, reading.at(box.line().attributes())) ? id : "";
  }

  /** An insertion; null if its line cannot be read, which is reported. */
  RawBlock.Insertion insertion(InsertionNode node) {
    DirectiveLine line = node.line();
    if (line.title() != null || !line.rest().isEmpty()) {
      reading.error(
          "directive-syntax",
          node.getChars(),
          "the line of this insertion cannot be read",
          "write ::name or ::name{key=value key=\"two words\"}, and nothing behind it");
      return null;
    }
    Map<String, RawBlock.Attribute> read =
        line.attributes() == null ? Map.of() : attributes.read(line.attributes());
    if (read == null) {
      return null;
    }
    String name = line.name().toString();
    return new RawBlock.Insertion(
        name, Collections.unmodifiableMap(read), reading.at(node.getChars()));
  }

  /** Reports a line of colons that ends no box. */
  void boxEnd(BoxEndNode node) {
    if (node.isStray()) {
      reading.error(
          "directive-stray",
          node.getChars(),
          "no box is open that this line could end",
          "delete the line, or open a box above it; it must have as many colons as its opening");
    }
  }

  void misplaced(InsertionNode node) {
    reportPlace(node, "the insertion '" + node.line().name() + "'");
  }

  void misplaced(BoxNode node) {
    reportPlace(node, "the box '" + node.line().name() + "'");
  }

  private void reportPlace(Node node, String what) {
    reading.error(
        "directive-place",
        node.getChars(),
        what + " stands inside a list, a quotation, a definition or a footnote",
        PLACE_HINT);
  }
}
