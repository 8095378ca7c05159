package polyclinic.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Writes plans of pages as a document of XLIFF 2.0. */
final class XliffWriter {

  private final Xml xml = new Xml();
  private final boolean copySource;
  private final UnaryOperator<String> tags;

  private XliffWriter(boolean copySource, UnaryOperator<String> tags) {
    this.copySource = copySource;
    this.tags = tags;
  }

  /**
   * The document.
   *
   * @param plans at least one, all of the same two languages
   * @param copySource whether the source's words stand in for a missing translation
   * @param tags the language tag of a language's code
   */
  static String write(List<PagePlan> plans, boolean copySource, UnaryOperator<String> tags) {
    return new XliffWriter(copySource, tags).document(plans);
  }

  private String document(List<PagePlan> plans) {
    xml.open(
        "xliff",
        "xmlns",
        Xliff.NAMESPACE,
        "xmlns:p",
        Xliff.OWN,
        "version",
        "2.0",
        "srcLang",
        tags.apply(plans.get(0).sourceLanguage()),
        "trgLang",
        tags.apply(plans.get(0).language()));
    for (int i = 0; i < plans.size(); i++) {
      file(plans.get(i), i + 1);
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + xml.line(0).close("xliff") + "\n";
  }

  private void file(PagePlan plan, int number) {
    xml.line(1)
        .open(
            "file",
            "id",
            "f" + number,
            "original",
            plan.source().file(),
            "canResegment",
            "no",
            "xml:space",
            "preserve");
    skeleton(plan);
    int group = 0;
    String section = null;
    for (int i = 0; i < plan.entries().size(); i++) {
      Entry entry = plan.entries().get(i);
      if (!entry.section().equals(section)) {
        if (section != null) {
          xml.line(2).close("group");
        }
        section = entry.section();
        xml.line(2).open("group", "id", "g" + ++group, "name", section);
      }
      unit(plan, entry, PagePlan.unit(i));
    }
    if (section != null) {
      xml.line(2).close("group");
    }
    xml.line(1).close("file");
  }

  private void skeleton(PagePlan plan) {
    xml.line(2).open("skeleton").line(3);
    xml.open(
        "p:page",
        "source-sha256",
        plan.source().hash(),
        "target",
        plan.targetFile(),
        "target-sha256",
        plan.targetHash());
    for (Skeleton.Part part : Skeleton.of(plan)) {
      xml.line(4);
      if (part.isUnit()) {
        xml.empty("p:unit", "id", part.value());
      } else {
        xml.open("p:text").text(part.value(), "p:cp").close("p:text");
      }
    }
    xml.line(3).close("p:page").line(2).close("skeleton");
  }

  private void unit(PagePlan plan, Entry entry, String id) {
    xml.line(3)
        .open("unit", "id", id, "name", entry.section() + "/" + entry.kind())
        .line(4)
        .open("notes")
        .line(5)
        .element("note", plan.source().file() + ":" + entry.line(), "category", "location")
        .line(5)
        .element("note", context(plan, entry), "category", "context");
    if (!entry.note().isEmpty()) {
      xml.line(5).element("note", entry.note(), "category", "change", "priority", "1");
    }
    xml.line(4).close("notes");
    Map<String, String> data = data(entry);
    if (!data.isEmpty()) {
      xml.line(4).open("originalData");
      data.forEach((text, key) -> xml.line(5).element("data", text, "id", key));
      xml.line(4).close("originalData");
    }
    InlineWriter inlines = new InlineWriter(xml, data);
    xml.line(4)
        .open("segment", "id", "s" + id.substring(1), "state", state(entry))
        .line(5)
        .open("source");
    inlines.write(entry.source());
    xml.close("source");
    if (entry.existing().isPresent() || copySource) {
      xml.line(5).open("target");
      inlines.write(entry.existing().orElse(entry.source()));
      xml.close("target");
    }
    xml.line(4).close("segment").line(3).close("unit");
  }

  private static String state(Entry entry) {
    return entry.done() ? Xliff.TRANSLATED : Xliff.INITIAL;
  }

  private static String context(PagePlan plan, Entry entry) {
    String path = plan.source().title();
    path = entry.heading().isEmpty() ? path : path + " \u203A " + entry.heading();
    return path + " \u203A " + entry.kind();
  }

  /** The Markdown of all placeholders, and the ids it gets. */
  private static Map<String, String> data(Entry entry) {
    Map<String, String> data = new LinkedHashMap<>();
    entry.source().codes().values().forEach(code -> data(code, data));
    entry.existing().ifPresent(coded -> coded.codes().values().forEach(code -> data(code, data)));
    return data;
  }

  private static void data(Code code, Map<String, String> data) {
    data.computeIfAbsent(code.open(), text -> "d" + (data.size() + 1));
    if (code.close() != null) {
      data.computeIfAbsent(code.close(), text -> "d" + (data.size() + 1));
    }
  }
}
