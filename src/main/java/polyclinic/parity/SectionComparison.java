package polyclinic.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/** Tells where a translation says something else than its source. */
final class SectionComparison {

  private final SourceLocation page;
  private final Problems problems;

  /**
   * @param page the title of the translation, for what it lacks as a whole
   */
  SectionComparison(SourceLocation page, Problems problems) {
    this.page = page;
    this.problems = problems;
  }

  void compare(Map<String, SectionFacts> source, Map<String, SectionFacts> translation) {
    if (isJustBegun(source, translation)) {
      return;
    }
    source.forEach(
        (id, facts) -> {
          SectionFacts own = translation.get(id);
          if (own != null) {
            section(facts, own);
          } else if (facts.section().safety()) {
            unsafe(page, "the safety section '" + id + "' of the source is missing here", facts);
          }
        });
    translation.forEach(
        (id, own) -> {
          if (!source.containsKey(id) && own.section().safety()) {
            SourceLocation at = own.section().at();
            problems.error(
                "parity-safety",
                at,
                "the safety section '" + id + "' is not in the source of this page",
                "write it there, too: readers of every language need the same warnings");
          }
        });
  }

  /**
   * Whether a page is a frame that nobody has translated yet: it has headings, but none of the
   * source's, and warns of nothing. A page without headings may have lost its only section.
   */
  private static boolean isJustBegun(
      Map<String, SectionFacts> source, Map<String, SectionFacts> translation) {
    List<SectionFacts> own =
        translation.values().stream().filter(f -> !f.section().title().isEmpty()).toList();
    return !own.isEmpty()
        && own.stream()
            .map(SectionFacts::section)
            .noneMatch(section -> section.safety() || source.containsKey(section.id()));
  }

  private void section(SectionFacts source, SectionFacts own) {
    boolean safety = source.section().safety() || own.section().safety();
    numbers(source, own, NumberComparison.of(source.risks(), own.risks(), safety));
    if (source.numbers().isPresent() && own.numbers().isPresent()) {
      SectionNumbers there = source.numbers().get();
      SectionNumbers here = own.numbers().get();
      if (there.mayCount(safety) || here.mayCount(safety)) {
        numbers(source, own, NumberComparison.of(there.mentions(), here.mentions(), safety));
      }
    }
    if (safety) {
      SourceLocation at = own.section().at();
      count("list items", source.items(), own.items(), at, source);
      count("warning boxes", source.warnings(), own.warnings(), at, source);
      var missing = new TreeSet<>(source.boxes());
      missing.removeAll(own.boxes());
      missing.forEach(id -> unsafe(at, "the box '#" + id + "' of the source is missing", source));
      var extra = new TreeSet<>(own.boxes());
      extra.removeAll(source.boxes());
      extra.forEach(id -> unsafe(at, "the box '#" + id + "' is not in the source", source));
    }
  }

  private void count(String what, int there, int here, SourceLocation at, SectionFacts source) {
    if (there != here) {
      unsafe(at, what + " here: " + here + ", in its source: " + there, source);
    }
  }

  private void unsafe(SourceLocation at, String message, SectionFacts source) {
    String hint = "compare it with " + source.section().at() + ": warnings must be complete";
    problems.error("parity-safety", at, message, hint);
  }

  private void numbers(SectionFacts source, SectionFacts own, NumberComparison numbers) {
    List<Mention> extra = new ArrayList<>(numbers.extra());
    for (Mention missing : numbers.missing()) {
      Optional<Mention> instead =
          extra.stream()
              .filter(m -> m.measure().unit().equals(missing.measure().unit()))
              .findFirst();
      instead.ifPresent(extra::remove);
      problems.error(
          "parity-number",
          instead.map(Mention::at).orElse(own.section().at()),
          instead
              .map(m -> "'" + m.written() + "', but the source says '" + missing.written() + "'")
              .orElse("the source says '" + missing.written() + "', this section does not"),
          hint(missing.at()));
    }
    for (Mention mention : extra) {
      problems.error(
          "parity-number",
          mention.at(),
          "the source of this section does not say '" + mention.written() + "'",
          hint(source.section().at()));
    }
  }

  private static String hint(SourceLocation source) {
    return "compare it with " + source + " and write the same number in both";
  }
}
