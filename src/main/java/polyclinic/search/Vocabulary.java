package polyclinic.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All words of an index, folded, with their stems and parts. A browser finds every form of a word
 * here by looking it up and needs no rules of grammar.
 *
 * @param forms sorted by UTF-16 units, as browsers sort
 * @param stopWords folded words that were left out
 * @param endings what forms have behind their stems: lets an unknown form find a known one
 */
record Vocabulary(
    SortedMap<String, Form> forms, SortedSet<String> stopWords, SortedSet<String> endings) {

  /** A shorter part of a compound is a linking letter or chance. */
  private static final int SHORTEST_PART = 3;

  /**
   * Gathers the words of entries.
   *
   * @param extra texts whose words are known although no entry need have them
   */
  static Vocabulary of(List<Entry> entries, List<String> extra, Analysis analysis) {
    return new Maker(analysis).make(entries, extra);
  }

  private static final class Maker {

    private final Analysis analysis;
    private final SortedMap<String, Form> forms = new TreeMap<>();
    private final SortedSet<String> stopWords = new TreeSet<>();
    private final SortedSet<String> endings = new TreeSet<>();
    private final Map<String, String> folds = new HashMap<>();
    private final Map<String, Optional<String>> stems = new HashMap<>();

    Maker(Analysis analysis) {
      this.analysis = analysis;
    }

    Vocabulary make(List<Entry> entries, List<String> extra) {
      for (int i = 0; i < entries.size(); i++) {
        int entry = i;
        Folding.words(
            entries.get(i).searched(), word -> form(word).ifPresent(form -> form.occursIn(entry)));
      }
      extra.forEach(text -> Folding.words(text, this::form));
      List.copyOf(forms.values()).forEach(this::split);
      forms.forEach(this::ending);
      return new Vocabulary(forms, stopWords, endings);
    }

    /** Empty for a word that nobody looks for. */
    private Optional<Form> form(String word) {
      String folded = folds.computeIfAbsent(word, analysis.folding()::fold);
      if (folded.isEmpty()) {
        return Optional.empty(); // accents without a letter
      }
      Optional<String> stem = stems.computeIfAbsent(word, analysis::stem);
      if (stem.isEmpty()) {
        stopWords.add(folded);
        return Optional.empty();
      }
      Form form = forms.computeIfAbsent(folded, key -> new Form());
      form.spelled(word);
      // two spellings of one folded form may have two stems: one of them, whatever comes first
      if (form.stem() == null || stem.get().compareTo(form.stem()) < 0) {
        form.stem(stem.get());
      }
      return Optional.of(form);
    }

    private void split(Form form) {
      for (String spelling : form.spellings()) {
        for (String part : parts(spelling)) {
          String folded = analysis.folding().fold(part);
          form(part).ifPresent(known -> form.part(folded));
        }
      }
    }

    private List<String> parts(String word) {
      var parts = new ArrayList<>(analysis.parts(word));
      parts.removeIf(part -> part.length() < SHORTEST_PART);
      return parts;
    }

    private void ending(String folded, Form form) {
      if (folded.startsWith(form.stem()) && folded.length() > form.stem().length()) {
        endings.add(folded.substring(form.stem().length()));
      }
    }
  }
}
