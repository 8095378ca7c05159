package polyclinic.check;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells what the elements of a page do: forms, their fields, scripts within the page. */
final class ActScan {

  private final DocumentSink sink;
  private final boolean handlers;

  /**
   * @param handlers whether the page may have scripts in attributes
   */
  ActScan(DocumentSink sink, boolean handlers) {
    this.sink = sink;
    this.handlers = handlers;
  }

  void see(Element element, String tag, Attributes attributes) {
    switch (tag) {
      case "form" -> sink.deed(FormActs.form(element));
      case "input", "select", "textarea" -> field(element);
      case "script" -> script(element, attributes);
      case "template" -> inert(element);
      case "a", "area" -> {
        if (attributes.hasKey("ping")) {
          deed(new Act.Request("ping", attributes.get("ping"), true), element, "ping");
        }
      }
      default -> {}
    }
    if (handlers) {
      for (Attribute attribute : attributes) {
        String name = attribute.getKey();
        if (name.startsWith("on")) {
          ScriptActs.in(attribute.getValue(), (act, offset) -> deed(act, element, name));
        }
      }
    }
  }

  /** What stands in a template is no part of the page, but scripts make it one: forms above all. */
  private void inert(Element template) {
    for (Element element : template.getAllElements()) {
      if (element.normalName().equals("form")) {
        sink.deed(FormActs.form(element));
      } else if (FormActs.FIELDS.contains(element.normalName())) {
        field(element);
      }
    }
  }

  private void field(Element element) {
    if (!element.attr("name").isEmpty()) {
      sink.deed(FormActs.field(element));
    }
  }

  private void script(Element element, Attributes attributes) {
    String type = attributes.get("type").strip().toLowerCase(Locale.ROOT);
    if (!type.isEmpty() && !type.equals("module") && !type.endsWith("javascript")) {
      return;
    }
    for (Node child : element.childNodes()) {
      String text = content(child);
      ScriptActs.in(
          text,
          (act, offset) -> {
            Spot spot = Spots.inText(child, text, new Extract("", offset));
            sink.deed(new Deed(act, List.of(), spot));
          });
    }
  }

  /** The text of a script or style sheet, which the two parsers keep in different nodes. */
  static String content(Node node) {
    if (node instanceof DataNode data) {
      return data.getWholeData();
    }
    return node instanceof TextNode text ? text.getWholeText() : "";
  }

  private void deed(Act act, Element element, String attribute) {
    sink.deed(new Deed(act, List.of(), Spots.ofAttribute(element, attribute)));
  }
}
