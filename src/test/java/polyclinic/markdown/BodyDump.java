package polyclinic.markdown;

import java.util.List;
import java.util.stream.Collectors;
import polyclinic.markdown.RawBlock.Box;
import polyclinic.markdown.RawBlock.Heading;
import polyclinic.markdown.RawBlock.Html;
import polyclinic.markdown.RawBlock.Insertion;
import polyclinic.report.Diagnostic;
import polyclinic.report.SourceLocation;

/**
 * Writes bodies and findings in the notation of the files in {@code spec}: HTML as it is, with the
 * open places in braces; {@code h2 #given} or {@code h2 ~made}, {@code box} and {@code insert} with
 * what belongs to them; {@code @3:5} for line 3, column 5; each finding behind an exclamation mark.
 */
final class BodyDump {

  private final StringBuilder out = new StringBuilder();

  private BodyDump() {}

  static String of(RawBody body, List<Diagnostic> findings) {
    var dump = new BodyDump();
    dump.blocks(body.blocks(), "");
    for (Diagnostic d : findings) {
      dump.out.append("! " + d.severity() + "[" + d.rule() + "] " + place(d.at()) + " ");
      dump.out.append(d.message()).append('\n');
    }
    return dump.out.toString();
  }

  private void blocks(List<RawBlock> blocks, String indent) {
    for (RawBlock block : blocks) {
      if (block instanceof Html html) {
        line(indent, parts(html.parts()).stripTrailing().replace("\n", "\n" + indent));
      } else if (block instanceof Heading h) {
        String id = (h.given() ? "#" : "~") + h.id();
        line(indent, "h" + h.level() + " " + id + " " + place(h.at()) + " " + parts(h.parts()));
      } else if (block instanceof Insertion insertion) {
        line(indent, insertion(insertion));
      } else if (block instanceof Box box) {
        box(box, indent);
      }
    }
  }

  private void box(Box box, String indent) {
    String id = box.id().isEmpty() ? "" : " #" + box.id();
    String title = box.title().isEmpty() ? "" : " [" + parts(box.title()) + "]";
    line(indent, "box " + box.name() + id + " " + place(box.at()) + title);
    blocks(box.blocks(), indent + "  ");
  }

  private static String insertion(Insertion insertion) {
    return "insert "
        + insertion.name()
        + " "
        + place(insertion.at())
        + insertion.attributes().entrySet().stream()
            .map(
                e ->
                    " "
                        + e.getKey()
                        + "=\""
                        + e.getValue().value()
                        + "\" "
                        + place(e.getValue().at()))
            .collect(Collectors.joining());
  }

  static String parts(List<Part> parts) {
    return parts.stream().map(BodyDump::part).collect(Collectors.joining());
  }

  private static String part(Part part) {
    if (part instanceof Part.Link link) {
      String title = link.title().isEmpty() ? "" : " \"" + link.title() + "\"";
      return "{link " + link.target() + title + " " + place(link.at()) + "}";
    } else if (part instanceof Part.Image image) {
      return "{image " + image.source() + " " + place(image.at()) + "}";
    } else if (part instanceof Part.ImageStart || part instanceof Part.ImageEnd) {
      return ""; // they stand around every image
    } else if (part instanceof Part.Claim claim) {
      return " id=\"" + claim.id() + "\"";
    } else if (part instanceof Part.Citation citation) {
      return citation.items().stream()
          .map(BodyDump::item)
          .collect(Collectors.joining("; ", "{cite " + place(citation.at()) + " ", "}"));
    }
    return ((Part.Text) part).html();
  }

  private static String item(Part.Item item) {
    String locator = item.locator().isEmpty() ? "" : ", " + item.locator();
    return item.key() + locator + " " + place(item.at());
  }

  private static String place(SourceLocation at) {
    return "@" + at.line() + ":" + at.column();
  }

  private void line(String indent, String text) {
    out.append(indent).append(text).append('\n');
  }
}
