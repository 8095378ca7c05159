package polyclinic.jbake;

import freemarker.template.TemplateModelException;
import java.util.List;

/** Joins names to a list within a sentence, as a language does: "A, B and C". */
final class Lists {

  private Lists() {}

  /** The list; of a single name that name, of none an empty text. */
  static String join(List<String> names, UiWords words) throws TemplateModelException {
    if (names.isEmpty()) {
      return "";
    }
    int last = names.size() - 1;
    if (last == 1) {
      return words.text("list.two", names.toArray());
    }
    String list = names.get(0);
    for (int i = 1; i <= last; i++) {
      list = words.text(i == last ? "list.last" : "list.more", new Object[] {list, names.get(i)});
    }
    return list;
  }
}
