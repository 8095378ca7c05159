package polyclinic.markdown;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/** The ids of a page: each stands once. */
final class Ids {

  private static final Pattern SYNTAX = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}._-]*");

  /** Prefix of footnotes' ids, and of the ids of the references to them. */
  private static final Pattern FOOTNOTE = Pattern.compile("fn(ref)?-.*");

  private final Slug slug;
  private final Problems problems;
  private final Set<String> reserved;
  private final Map<String, SourceLocation> given = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * @param reserved the ids that editors gave anywhere on the page: none is made from a text
   */
  Ids(Slug slug, Collection<String> reserved, Problems problems) {
    this.slug = slug;
    this.reserved = Set.copyOf(reserved);
    this.problems = problems;
  }

  /** Takes an id that an editor wrote; reports it and returns false if it cannot be used. */
  boolean give(String id, SourceLocation at) {
    if (!SYNTAX.matcher(id).matches()) {
      problems.error(
          "id-syntax",
          at,
          "'" + id + "' is not an id",
          "begin with a letter and write letters, digits, '-', '_' and '.' only: {#known-risks}");
      return false;
    }
    if (FOOTNOTE.matcher(id).matches()) {
      problems.error(
          "id-syntax", at, "'" + id + "' is an id of footnotes", "begin the id with another word");
      return false;
    }
    SourceLocation first = given.putIfAbsent(id, at);
    if (first != null) {
      problems.error(
          "id-duplicate",
          at,
          "the id '" + id + "' stands on this page already",
          "choose another id; the first one is in line " + first.line());
      return false;
    }
    taken.add(id);
    return true;
  }

  /** Makes an id from a heading's text. */
  String make(String text) {
    String base = slug.of(text);
    if (base.isEmpty() || FOOTNOTE.matcher(base).matches()) {
      base = base.isEmpty() ? "section" : "section-" + base;
    }
    String id = base;
    for (int n = 2; reserved.contains(id) || !taken.add(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }

  /** Takes an id of a footnote. */
  void footnote(String id) {
    taken.add(id);
  }

  Set<String> all() {
    return taken;
  }
}
