package polyclinic.parity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import polyclinic.editorial.Safety;
import polyclinic.model.Language;
import polyclinic.model.Words;

/**
 * What must be known of a language to read its pages.
 *
 * @param risks names of the insertion that draws an absolute risk, in small letters
 * @param patterns empty if nothing is known of how the language writes numbers
 */
record PageLanguage(Safety safety, Set<String> risks, Optional<NumberPatterns> patterns) {

  private static final String RISK = "risk";

  static PageLanguage of(Language language, Words words) {
    Set<String> risks = new HashSet<>(Set.of(RISK));
    words
        .text(language.code(), "insertion." + RISK)
        .map(names -> List.of(names.toLowerCase(Locale.ROOT).split("\\s*,\\s*")))
        .ifPresent(risks::addAll);
    return new PageLanguage(
        new Safety(language.code(), words),
        risks,
        DataFile.read(language.base())
            .map(data -> new NumberPatterns(new Writing(language, data))));
  }

  boolean isRisk(String insertion) {
    return risks.contains(insertion.toLowerCase(Locale.ROOT));
  }
}
