package polyclinic.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import polyclinic.model.Language;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.source.Located;
import polyclinic.source.RawPage;

/** Finds pages by source path, by key and by language; those that stand in for others included. */
final class PageIndex {

  private final Map<String, Language> languages = new LinkedHashMap<>();
  private final Map<String, RawPage> byPath = new HashMap<>();
  private final Map<String, Map<String, RawPage>> byKey = new HashMap<>();
  private final Map<String, List<RawPage>> byFolder = new LinkedHashMap<>();
  private final Map<String, RawPage> linked = new HashMap<>();

  PageIndex(
      List<Language> languages, Collection<RawPage> pages, Fallbacks fallbacks, Problems problems) {
    languages.forEach(language -> this.languages.put(language.code(), language));
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
      list(page, page.language());
    }
    for (Language language : languages) {
      for (RawPage source : fallbacks.linked(language.code())) {
        linked.put(language.code() + "/" + source.path(), source);
        list(source, language.code());
      }
    }
    pages.forEach(page -> requireBase(page, problems));
  }

  /** Makes a page one of its folder's in a language. */
  private void list(RawPage page, String language) {
    parentFolder(page)
        .ifPresent(
            folder ->
                byFolder
                    .computeIfAbsent(language + "/" + folder, f -> new ArrayList<>())
                    .add(page));
  }

  private void requireBase(RawPage page, Problems problems) {
    Language language = languages.get(page.language());
    if (language.isVariant() && withKey(language.base(), page.key()).isEmpty()) {
      String base = "content/" + language.base() + "/" + page.path();
      problems.error(
          "variant-alone",
          SourceLocation.of(page.file()),
          "there is no page '" + page.key() + "' in '" + language.base() + "' to be a variant of",
          "write " + base + " first, or give this page the translationKey of its original");
    }
  }

  /** The page of a source path. */
  Optional<RawPage> at(String language, String path) {
    return Optional.ofNullable(byPath.get(language + "/" + path));
  }

  /** The page of a source path, or the source that menus of the language lead to. */
  Optional<RawPage> offered(String language, String path) {
    return at(language, path)
        .or(() -> Optional.ofNullable(linked.get(language + "/" + path)))
        .or(() -> ofBase(language).flatMap(base -> offered(base, path)));
  }

  /** The page of a source path in the first language that has it. */
  Optional<RawPage> inAnyLanguage(String path) {
    return languages.keySet().stream().flatMap(code -> at(code, path).stream()).findFirst();
  }

  /** The page of a key in a language. */
  Optional<RawPage> withKey(String language, String key) {
    return Optional.ofNullable(byKey.getOrDefault(key, Map.of()).get(language));
  }

  /** A page in all languages that have it, itself included, in the site's order. */
  List<RawPage> translations(RawPage page) {
    return group(page).filter(p -> !p.isStandIn() && !isVariant(p)).toList();
  }

  /** A page in its language and the variants of it, in the site's order. */
  List<RawPage> variants(RawPage page) {
    Language own = languages.get(page.language());
    List<RawPage> kin = group(page).filter(p -> languages.get(p.language()).isKin(own)).toList();
    return kin.size() > 1 ? kin : List.of();
  }

  /** What the switcher can lead to: a page in the language, or the source; empty if nothing. */
  Optional<RawPage> choice(String language, RawPage page) {
    return withKey(language, page.key())
        .or(
            () ->
                translations(page).stream()
                    .filter(source -> linked.get(language + "/" + source.path()) == source)
                    .findFirst());
  }

  /**
   * The page itself if it is in the language, its translation or what stands in for it, the page in
   * the language that it is a variant of, or the first there is.
   */
  RawPage bestFor(String language, RawPage page) {
    return withKey(language, page.key())
        .or(() -> ofBase(language).flatMap(base -> withKey(base, page.key())))
        .or(() -> translations(page).stream().findFirst())
        .orElse(page);
  }

  private Stream<RawPage> group(RawPage page) {
    Map<String, RawPage> found = byKey.get(page.key());
    return languages.keySet().stream().map(found::get).filter(p -> p != null);
  }

  private boolean isVariant(RawPage page) {
    return languages.get(page.language()).isVariant();
  }

  private Optional<String> ofBase(String language) {
    return Optional.ofNullable(languages.get(language))
        .filter(Language::isVariant)
        .map(Language::base);
  }

  /** A folder's page, in a variant that of its language if it has none of its own. */
  Optional<RawPage> folder(String language, String folder) {
    String path = folder.isEmpty() ? "_index.md" : folder + "/_index.md";
    return at(language, path).or(() -> ofBase(language).flatMap(base -> at(base, path)));
  }

  /** The slug of a page, for a variant without one that of its original. */
  Optional<Located> slug(RawPage page) {
    return page.meta()
        .slug()
        .or(
            () ->
                ofBase(page.language())
                    .flatMap(base -> withKey(base, page.key()))
                    .flatMap(original -> original.meta().slug()));
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
      folder(page.language(), f.get()).ifPresent(ancestor -> ancestors.add(0, ancestor));
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
