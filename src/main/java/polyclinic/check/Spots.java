package polyclinic.check;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/** Spots of what jsoup parsed. */
final class Spots {

  private Spots() {}

  /** The beginning of an element. */
  static Spot ofElement(Element element) {
    return text -> start(element);
  }

  /** The value of an attribute; the element where the parser lost sight of the attribute. */
  static Spot ofAttribute(Element element, String attribute) {
    return text -> {
      Range.AttributeRange range = element.attributes().sourceRange(attribute);
      if (!range.isTracked()) {
        return start(element);
      }
      // an attribute without a value is itself the place
      Range value = range.valueRange();
      return (value.startPos() < value.endPos() ? value : range.nameRange()).startPos();
    };
  }

  /**
   * A part of an attribute's value.
   *
   * @param value the whole value, entities decoded
   */
  static Spot inAttribute(Element element, String attribute, String value, Extract part) {
    Spot whole = ofAttribute(element, attribute);
    return text -> shifted(text, whole.offset(text), value, part);
  }

  /** A part of the text that a node holds. */
  static Spot inText(Node node, String content, Extract part) {
    return text -> shifted(text, start(node), content, part);
  }

  private static int start(Node node) {
    Range range = node.sourceRange();
    return range.isTracked() ? range.startPos() : Spot.UNKNOWN;
  }

  private static int shifted(String text, int start, String content, Extract part) {
    if (start < 0 || text.startsWith(content, start)) {
      return start < 0 ? start : start + part.offset();
    }
    // entities make the source longer than its meaning: look for the part itself
    int found = part.url().isEmpty() ? -1 : text.indexOf(part.url(), start);
    return found >= 0 && found <= start + 6 * content.length() + 6 ? found : start;
  }
}
