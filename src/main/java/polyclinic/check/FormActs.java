package polyclinic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads what forms ask of visitors. */
final class FormActs {

  static final Set<String> FIELDS = Set.of("input", "textarea", "select");
  private static final Set<String> CHOICES = Set.of("checkbox", "radio", "select");

  private FormActs() {}

  static Deed form(Element form) {
    var fields = new ArrayList<String>();
    for (String tag : List.of("input", "select", "textarea")) {
      form.getElementsByTag(tag).eachAttr("name").forEach(fields::add);
    }
    String method = form.attr("method").strip().toLowerCase(Locale.ROOT);
    var act =
        new Act.Form(
            form.hasAttr("name") ? form.attr("name") : form.attr("id"),
            method.isEmpty() ? "get" : method,
            form.attr("action").strip(),
            false,
            isSearch(form),
            fields.stream().filter(name -> !name.isEmpty()).distinct().toList());
    return new Deed(act, marks(form), Spots.ofElement(form));
  }

  /** A field that is sent, which only one with a name is. */
  static Deed field(Element field) {
    String tag = field.normalName();
    String written = field.attr("type").strip().toLowerCase(Locale.ROOT);
    String type = !tag.equals("input") ? tag : written.isEmpty() ? "text" : written;
    Element form = field.closest("form");
    boolean choice = CHOICES.contains(type) && form != null && isSearch(form);
    var act = new Act.Field(field.attr("name"), type, choice);
    return new Deed(act, marks(field), Spots.ofAttribute(field, "name"));
  }

  private static boolean isSearch(Element form) {
    return form.attr("role").strip().equalsIgnoreCase("search");
  }

  private static List<String> marks(Element element) {
    var marks = new ArrayList<String>();
    marks.add("<" + element.normalName());
    for (Attribute attribute : element.attributes()) {
      if (attribute.getKey().equals("action")) {
        continue; // another one on each page
      }
      marks.add(attribute.getKey() + "=\"" + attribute.getValue() + "\"");
    }
    return marks;
  }
}
