package polyclinic.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import polyclinic.model.GlossaryTerm;
import polyclinic.model.Language;
import polyclinic.model.Localized;

/** Names of one thing, from the glossary: its term and abbreviation in every language. */
final class Concepts {

  private Concepts() {}

  /**
   * The things that have more than one name, each as its different names in folded words; the
   * language's own names first.
   */
  static List<List<String>> of(
      List<GlossaryTerm> glossary, Language own, List<Language> all, Folding folding) {
    var languages = new LinkedHashSet<Language>();
    languages.add(own);
    languages.addAll(all);
    var concepts = new ArrayList<List<String>>();
    for (GlossaryTerm term : glossary) {
      var names = new LinkedHashSet<String>();
      for (Language language : languages) {
        names.addAll(names(term, language.base(), folding));
      }
      if (names.size() > 1) {
        concepts.add(List.copyOf(names));
      }
    }
    return concepts;
  }

  /** The texts whose words must be known. */
  static List<String> texts(List<GlossaryTerm> glossary) {
    Set<String> texts = new TreeSet<>();
    for (GlossaryTerm term : glossary) {
      texts.addAll(term.term().texts().values());
      if (term.abbreviation() != null) {
        texts.addAll(term.abbreviation().texts().values());
      }
    }
    return List.copyOf(texts);
  }

  private static List<String> names(GlossaryTerm term, String language, Folding folding) {
    var names = new ArrayList<String>();
    for (Localized name : new Localized[] {term.term(), term.abbreviation()}) {
      if (name != null) {
        names.add(String.join(" ", folding.words(name.in(language))));
      }
    }
    names.removeIf(String::isEmpty);
    return names;
  }
}
