package polyclinic.editorial;

import java.util.stream.Collector;
import java.util.stream.Collectors;
import polyclinic.report.JsonText;
import polyclinic.report.SourceLocation;

/** Tells another program how translations stand, as JSON: a line a language, a page, a section. */
public final class StatusJson {

  private StatusJson() {}

  /** All pages and sections, those included that are as they should be. */
  public static String write(TranslationStatus status) {
    return "{\"version\":1,\"languages\":["
        + status.counts().stream().map(StatusJson::count).collect(lines())
        + "],\"pages\":["
        + status.pages().stream().map(StatusJson::page).collect(lines())
        + "]}\n";
  }

  private static Collector<CharSequence, ?, String> lines() {
    return Collectors.joining(",\n", "\n", "\n");
  }

  private static String count(LanguageCount c) {
    return "{"
        + text("language", c.language())
        + ","
        + number("pages", c.pages())
        + ","
        + number("missingPages", c.missingPages())
        + ","
        + number("orphanedPages", c.orphanedPages())
        + ","
        + number("current", c.current())
        + ","
        + number("stale", c.stale())
        + ","
        + number("missing", c.missing())
        + ","
        + number("orphaned", c.orphaned())
        + ","
        + number("untracked", c.untracked())
        + ","
        + number("dangers", c.dangers())
        + "}";
  }

  private static String page(PageStatus page) {
    return "{"
        + text("page", page.page())
        + ","
        + text("language", page.language())
        + ","
        + text("sourceLanguage", page.sourceLanguage())
        + ","
        + text("state", page.state().toString())
        + ","
        + place("at", page.at())
        + ",\"sections\":["
        + (page.sections().isEmpty()
            ? ""
            : page.sections().stream().map(StatusJson::section).collect(lines()))
        + "]}";
  }

  private static String section(SectionStatus section) {
    return "{"
        + text("section", section.id())
        + ","
        + text("state", section.state().toString())
        + ",\"safety\":"
        + section.safety()
        + (section.source() == null ? "" : "," + place("source", section.source().at()))
        + (section.translation() == null
            ? ""
            : "," + place("translation", section.translation().at()))
        + "}";
  }

  private static String place(String name, SourceLocation at) {
    return "\""
        + name
        + "\":{"
        + text("file", at.file())
        + ","
        + number("line", at.line())
        + ","
        + number("column", at.column())
        + "}";
  }

  private static String text(String name, String value) {
    return "\"" + name + "\":" + JsonText.of(value);
  }

  private static String number(String name, long value) {
    return "\"" + name + "\":" + value;
  }
}
