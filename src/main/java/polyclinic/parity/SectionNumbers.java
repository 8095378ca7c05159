package polyclinic.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import polyclinic.report.SourceLocation;

/**
 * The numbers of a section. They are read when somebody asks for them: most sections have none that
 * count, and to look for units, dates and words in all texts of a site costs more than to bake it.
 */
final class SectionNumbers {

  /**
   * A text of the section.
   *
   * @param place of an index of the text
   */
  private record Run(String text, IntFunction<SourceLocation> place) {}

  private final NumberPatterns patterns;
  private final List<Run> runs = new ArrayList<>();
  private List<Mention> mentions;

  SectionNumbers(NumberPatterns patterns) {
    this.patterns = patterns;
  }

  void add(String text, IntFunction<SourceLocation> place) {
    runs.add(new Run(text, place));
  }

  /**
   * Whether there may be a number that must have a partner in other languages.
   *
   * @param plain whether numbers without a unit, dates and times count, too
   */
  boolean mayCount(boolean plain) {
    NumberGlance glance = patterns.glance;
    return runs.stream()
        .map(Run::text)
        .anyMatch(text -> plain ? glance.mayCount(text) : glance.mayMeasure(text));
  }

  List<Mention> mentions() {
    if (mentions == null) {
      mentions =
          runs.stream()
              .flatMap(run -> NumberReader.read(run.text(), patterns, run.place()).stream())
              .toList();
    }
    return mentions;
  }
}
