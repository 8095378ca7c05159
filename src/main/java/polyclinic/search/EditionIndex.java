package polyclinic.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import polyclinic.model.Edition;
import polyclinic.model.Language;
import polyclinic.model.Page;

/** Makes the files of one language. */
final class EditionIndex {

  private static final String INDEX = "index.json";

  private EditionIndex() {}

  /**
   * Names, relative to the folder of the page that searches, to bytes.
   *
   * @param pages of the language
   * @param all every language of the site: their names of things are understood as well
   */
  static Map<String, byte[]> files(Edition edition, List<Page> pages, List<Language> all) {
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < pages.size(); i++) {
      entries.addAll(EntryReader.read(pages.get(i), i, edition));
    }
    try (Analysis analysis = new Languages().of(edition.language().locale())) {
      var names = Concepts.texts(edition.glossary());
      var vocabulary = Vocabulary.of(entries, names, analysis);
      var excerpts = Excerpts.of(entries);
      var concepts = Concepts.of(edition.glossary(), edition.language(), all, analysis.folding());
      String index =
          new IndexJson()
              .folding(analysis.folding())
              .pages(pages, edition.searchPage())
              .entries(entries)
              .excerpts(excerpts)
              .concepts(concepts)
              .vocabulary(vocabulary)
              .toString();
      var files = new TreeMap<>(excerpts.files());
      files.put(INDEX, index.getBytes(StandardCharsets.UTF_8));
      return files;
    }
  }
}
