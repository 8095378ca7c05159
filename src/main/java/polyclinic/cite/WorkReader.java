package polyclinic.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import polyclinic.report.Problems;
import polyclinic.report.Suggestion;

/** Makes works of entries. */
final class WorkReader {

  private static final Set<String> STUDY_TYPES =
      new TreeSet<>(
          Set.of(
              "review",
              "systematic-review",
              "guideline",
              "randomised-trial",
              "clinical-trial",
              "cohort",
              "case-series",
              "animal",
              "laboratory",
              "website"));

  private WorkReader() {}

  static Work read(BibEntry entry, Problems problems) {
    // a missing field may be among what could not be read
    if (entry.whole()) {
      EntryCheck.run(entry, problems);
    }
    return new Work(
        entry.key(),
        entry.text("title"),
        studyType(entry, problems),
        WorkLinks.of(entry, problems),
        entry.at());
  }

  static boolean isStudyType(String word) {
    return STUDY_TYPES.contains(word);
  }

  private static String studyType(BibEntry entry, Problems problems) {
    List<String> known = new ArrayList<>();
    for (String word : entry.text("keywords").split("\\s*[,;]\\s*")) {
      if (STUDY_TYPES.contains(word)) {
        known.add(word);
      } else if (!word.isEmpty()) {
        String suggestion = Suggestion.didYouMean(word, STUDY_TYPES);
        problems.error(
            "bib-study-type",
            entry.at("keywords"),
            "'" + word + "' is no type of study",
            suggestion.isEmpty() ? "write one of " + String.join(", ", STUDY_TYPES) : suggestion);
      }
    }
    if (known.size() > 1) {
      problems.error(
          "bib-study-type",
          entry.at("keywords"),
          "a work has one type of study, this one has " + String.join(" and ", known),
          "keep one of them");
    }
    return known.isEmpty() ? null : known.get(0);
  }
}
