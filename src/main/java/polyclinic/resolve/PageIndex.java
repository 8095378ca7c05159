package polyclinic.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import polyclinic.model.Language;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.source.Located;
import polyclinic.source.RawPage;

/** Finds pages by source path, by key and by language. */
final class PageIndex {

  private final List<Language> languages;
  private final Map<String, RawPage> byPath = new HashMap<>();
  private final Map<String, Map<String, RawPage>> byKey = new HashMap<>();
  private final Map<String, List<RawPage>> byFolder = new LinkedHashMap<>();

  PageIndex(List<Language> languages, Collection<RawPage> pages, Problems problems) {
    this.languages = languages;
    for (RawPage page : pages) {
      byPath.put(page.language() + "/" + page.path(), page);
      RawPage first =
          byKey
              .computeIfAbsent(page.key(), k -> new HashMap<>())
              .putIfAbsent(page.language(), page);
      if (first != null) {
        problems.error(
            "translation-key-duplicate",
            page.meta().translationKey().map(Located::at).orElse(SourceLocation.of(page.file())),
            "'" + first.file() + "' is the page '" + page.key() + "' of this language already",
            "give one of them another translationKey");
      }
      parentFolder(page)
          .ifPresent(
              folder ->
                  byFolder
                      .computeIfAbsent(page.language() + "/" + folder, f -> new ArrayList<>())
                      .add(page));
    }
  }

  /** The page of a source path. */
  Optional<RawPage> at(String language, String path) {
    return Optional.ofNullable(byPath.get(language + "/" + path));
  }

  /** The page of a source path in the first language that has it. */
  Optional<RawPage> inAnyLanguage(String path) {
    return languages.stream().flatMap(language -> at(language.code(), path).stream()).findFirst();
  }

  /** The page of a key in a language. */
  Optional<RawPage> withKey(String language, String key) {
    return Optional.ofNullable(byKey.getOrDefault(key, Map.of()).get(language));
  }

  /** A page in all languages that have it, itself included, in the site's order. */
  List<RawPage> translations(RawPage page) {
    Map<String, RawPage> found = byKey.get(page.key());
    return languages.stream()
        .map(language -> found.get(language.code()))
        .filter(translation -> translation != null)
        .toList();
  }

  /** The page itself if it is in the language, its translation, or the first there is. */
  RawPage bestFor(String language, RawPage page) {
    List<RawPage> translations = translations(page);
    return translations.stream()
        .filter(translation -> translation.language().equals(language))
        .findFirst()
        .orElse(translations.get(0));
  }

  /** The pages below a folder's page: files of the folder and the pages of its folders. */
  List<RawPage> children(RawPage page) {
    return page.isIndex()
        ? byFolder.getOrDefault(page.language() + "/" + page.folder(), List.of())
        : List.of();
  }

  /** The pages of folders from the language's home page down to the page's own folder. */
  List<RawPage> ancestors(RawPage page) {
    List<RawPage> ancestors = new ArrayList<>();
    for (Optional<String> f = parentFolder(page); f.isPresent(); f = parentOf(f.get())) {
      String index = f.get().isEmpty() ? "_index.md" : f.get() + "/_index.md";
      at(page.language(), index).ifPresent(ancestor -> ancestors.add(0, ancestor));
    }
    return ancestors;
  }

  /** Paths of a language's pages: for suggestions. */
  List<String> paths(String language) {
    return byPath.values().stream()
        .filter(page -> page.language().equals(language))
        .map(RawPage::path)
        .toList();
  }

  Collection<String> keys() {
    return byKey.keySet();
  }

  private static Optional<String> parentFolder(RawPage page) {
    return page.isIndex() ? parentOf(page.folder()) : Optional.of(page.folder());
  }

  private static Optional<String> parentOf(String folder) {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(folder.contains("/") ? folder.substring(0, folder.lastIndexOf('/')) : "");
  }
}
