package polyclinic.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import polyclinic.cite.Bibliography;
import polyclinic.markdown.MarkdownReader;
import polyclinic.markdown.MarkdownSettings;
import polyclinic.model.Language;
import polyclinic.model.Words;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.report.SourceText;
import polyclinic.report.Suggestion;

/**
 * Reads a site's folder; pages in parallel. Read again by the same reader, pages and bibliography
 * that have not changed are not parsed again. One reading at a time.
 */
public final class ManuscriptReader {

  private static final String CONFIG = "site.yaml";
  private static final String REFERENCES = "references.bib";
  private static final String RETRACTIONS = "retractions.csv";
  private static final String LOCK = "translations.lock";
  private static final String URLS = "urls.lock";
  private static final String DATA = "data/";

  private final Known<RawPage> knownPages = new Known<>();
  private final Known<Bibliography> knownBibliography = new Known<>();

  /** Reads what can be read; what cannot is a finding. */
  public Manuscript read(Path root, Problems problems) throws IOException {
    Path content = root.resolve("content");
    SortedMap<String, Path> files = Folder.files(content);
    if (files.isEmpty()) {
      problems.error(
          "content-empty",
          SourceLocation.of("content"),
          "there is no content in this site",
          "create content/site.yaml and a page such as content/en/_index.md");
    }
    RawConfig config = files.isEmpty() ? RawConfig.unreadable(List.of()) : config(files, problems);
    List<String> languages = codes(config);
    List<String> spoken = config.spoken();
    Words words = WordsReader.read(root, config.languages(), problems);
    Optional<SourceText> lock = lock(files, LOCK, problems);
    Optional<SourceText> urls = lock(files, URLS, problems);
    Optional<SourceText> retractions = lock(files, RETRACTIONS, problems);
    Path references = files.remove(REFERENCES);
    Bibliography bibliography =
        references == null ? Bibliography.empty() : bibliography(references, problems);
    RawGlossary glossary =
        data(files, "glossary", problems)
            .map(source -> GlossaryReader.read(source, spoken, problems))
            .orElse(RawGlossary.NONE);
    RawPeople people =
        data(files, "people", problems)
            .map(source -> PeopleReader.read(source, spoken, problems))
            .orElse(RawPeople.NONE);
    Set<String> brokenTables = new TreeSet<>();
    Map<String, RawTable> tables = tables(files, spoken, brokenTables, problems);
    reportStrangers(files, languages, problems);
    return new Manuscript(
        config,
        pages(files, config, languages, words, problems),
        tables,
        glossary,
        people,
        bibliography,
        words,
        attachments(files),
        Folder.files(root.resolve("assets")),
        brokenTables,
        lock,
        urls,
        retractions);
  }

  private static Optional<SourceText> lock(
      SortedMap<String, Path> files, String name, Problems problems) {
    return Optional.ofNullable(files.remove(name))
        .flatMap(file -> SourceText.read(file, "content/" + name, problems));
  }

  private Bibliography bibliography(Path file, Problems problems) {
    return SourceText.read(file, "content/" + REFERENCES, problems)
        .map(text -> knownBibliography.read(text, "", own -> Bibliography.of(text, own), problems))
        .orElse(Bibliography.empty());
  }

  private static RawConfig config(SortedMap<String, Path> files, Problems problems) {
    String name = "content/" + CONFIG;
    Path file = files.remove(CONFIG);
    List<String> folders = folders(files);
    if (file == null) {
      problems.error(
          "config-missing",
          SourceLocation.of(name),
          "the site has no " + name,
          "create it with title, baseUrl, languages and clinic");
      return RawConfig.unreadable(folders);
    }
    return SourceText.read(file, name, problems)
        .map(source -> new ConfigReader(folders, problems).read(source))
        .orElseGet(() -> RawConfig.unreadable(folders));
  }

  private static List<String> codes(RawConfig config) {
    return config.languages().stream().map(Language::code).toList();
  }

  /** Folders that can be those of languages. */
  private static List<String> folders(SortedMap<String, Path> files) {
    return files.keySet().stream()
        .filter(name -> name.contains("/") && !name.startsWith(DATA))
        .map(name -> name.substring(0, name.indexOf('/')))
        .distinct()
        .toList();
  }

  private static Optional<SourceText> data(
      SortedMap<String, Path> files, String id, Problems problems) {
    String name = DATA + id + ".yaml";
    return Optional.ofNullable(files.remove(name))
        .flatMap(file -> SourceText.read(file, "content/" + name, problems));
  }

  private static Map<String, RawTable> tables(
      SortedMap<String, Path> files,
      List<String> languages,
      Set<String> broken,
      Problems problems) {
    Map<String, RawTable> tables = new TreeMap<>();
    TableReader reader = new TableReader(languages, problems);
    List<String> names =
        files.keySet().stream().filter(n -> n.matches(DATA + "[^/]+\\.yaml")).toList();
    for (String name : names) {
      String id = name.substring(DATA.length(), name.length() - ".yaml".length());
      SourceText.read(files.remove(name), "content/" + name, problems)
          .flatMap(source -> reader.read(id, source))
          .ifPresentOrElse(table -> tables.put(id, table), () -> broken.add(id));
    }
    return tables;
  }

  /** What is neither in a language's folder nor a file that we know. */
  private static void reportStrangers(
      SortedMap<String, Path> files, List<String> languages, Problems problems) {
    Map<String, List<String>> byFolder =
        files.keySet().stream()
            .collect(
                Collectors.groupingBy(
                    name -> name.contains("/") ? name.substring(0, name.indexOf('/')) : "",
                    TreeMap::new,
                    Collectors.toList()));
    byFolder.forEach(
        (folder, names) -> {
          if (folder.isEmpty() || folder.equals("data")) {
            names.forEach(
                name ->
                    problems.error(
                        "file-unknown",
                        SourceLocation.of("content/" + name),
                        "no such file is expected here",
                        "pages belong into the folder of a language, data into content/data/NAME.yaml"));
            names.forEach(files::remove);
          } else if (!languages.contains(folder)) {
            String near = Suggestion.didYouMean(folder, languages);
            problems.error(
                "language-unknown",
                SourceLocation.of("content/" + folder),
                "'" + folder + "' is no language of the site",
                near.isEmpty()
                    ? "add it to 'languages' in content/site.yaml, or move the folder"
                    : near);
            names.forEach(files::remove);
          }
        });
  }

  private List<RawPage> pages(
      SortedMap<String, Path> files,
      RawConfig config,
      List<String> languages,
      Words words,
      Problems problems) {
    Map<String, MarkdownSettings> settings = new HashMap<>();
    Map<String, MarkdownReader> markdown = new HashMap<>();
    for (String language : languages) {
      settings.put(language, Spelling.settings(language, config.sanitisedHtml(), words));
      markdown.put(language, new MarkdownReader(settings.get(language)));
    }
    List<String> names = files.keySet().stream().filter(n -> n.endsWith(".md")).toList();
    knownPages.retain(names.stream().map(name -> "content/" + name).toList());
    return names.parallelStream()
        .flatMap(
            name -> {
              String language = name.substring(0, name.indexOf('/'));
              return SourceText.read(files.get(name), "content/" + name, problems).stream()
                  .map(
                      text ->
                          knownPages.read(
                              text,
                              settings.get(language),
                              own -> page(name, text, markdown.get(language), own),
                              problems));
            })
        .toList();
  }

  private static RawPage page(
      String name, SourceText source, MarkdownReader markdown, Problems problems) {
    int slash = name.indexOf('/');
    FrontMatter.Result front = FrontMatter.read(source, problems);
    var body =
        markdown.read(
            source.file(),
            source.text(),
            front.bodyStart(),
            front.closed() ? problems : new Problems());
    // a page that has no header worth the name is there nevertheless: links to it are not wrong
    RawMeta meta = front.meta().orElse(RawMeta.unreadable(SourceLocation.of(source.file())));
    String head = source.text().substring(0, front.bodyStart());
    int line = 1 + (int) head.chars().filter(c -> c == '\n').count();
    return new RawPage(
        name.substring(0, slash),
        name.substring(slash + 1),
        source.file(),
        meta,
        body,
        source.text().substring(front.bodyStart()),
        new SourceLocation(source.file(), line, 1),
        name.substring(0, slash));
  }

  private static Map<String, Path> attachments(SortedMap<String, Path> files) {
    Map<String, Path> attachments = new TreeMap<>(files);
    attachments.keySet().removeIf(name -> name.endsWith(".md"));
    return attachments;
  }

  /** The codes of a site's languages, without variants, as far as they can be read. */
  public static List<String> languages(Path root) throws IOException {
    SortedMap<String, Path> files = Folder.files(root.resolve("content"));
    return config(files, new Problems()).languages().stream()
        .filter(language -> !language.isVariant())
        .map(Language::code)
        .toList();
  }
}
