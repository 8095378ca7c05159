package polyclinic.cite;

import java.util.Map;
import polyclinic.report.SourceLocation;

/**
 * An entry as written.
 *
 * @param type as in {@code @type}, lower case
 * @param fields lower-case name to value, TeX left in
 * @param at the place of its key
 * @param places lower-case name of a field to its place
 * @param whole whether all of it could be read; what could not has been reported
 */
record BibEntry(
    String key,
    String type,
    Map<String, String> fields,
    SourceLocation at,
    Map<String, SourceLocation> places,
    boolean whole) {

  BibEntry {
    fields = Map.copyOf(fields);
    places = Map.copyOf(places);
  }

  /** The value with its TeX; empty if there is none. */
  String raw(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  /** The value as text for people; empty if there is none. */
  String text(String field) {
    return TexText.plain(raw(field));
  }

  /** The value of the first of these fields that has one, as text for people. */
  String firstText(String... names) {
    for (String name : names) {
      String text = text(name);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** The value of an identifier or address, in which only TeX's escapes mean something. */
  String verbatim(String field) {
    return TexText.unescaped(raw(field));
  }

  /** The place of a field, or of the key if there is no such field. */
  SourceLocation at(String field) {
    return places.getOrDefault(field, at);
  }
}
