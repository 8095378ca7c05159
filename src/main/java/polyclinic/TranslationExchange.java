package polyclinic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import polyclinic.editorial.LockFile;
import polyclinic.editorial.PageStatus;
import polyclinic.editorial.Selection;
import polyclinic.editorial.State;
import polyclinic.editorial.TranslationLock;
import polyclinic.editorial.TranslationStatus;
import polyclinic.exchange.Delivery;
import polyclinic.exchange.Exporter;
import polyclinic.exchange.Importer;
import polyclinic.exchange.Plans;
import polyclinic.model.Language;
import polyclinic.report.Problems;
import polyclinic.report.SourceText;
import polyclinic.source.Manuscript;
import polyclinic.source.ManuscriptReader;

/** Sends pages to translators as XLIFF 2, and takes them back. */
public final class TranslationExchange {

  private final Path root;
  private final Manuscript manuscript;
  private final TranslationStatus status;

  /**
   * Reads a site. With errors among the problems nothing should be exchanged.
   *
   * @throws IOException if the site's folder cannot be listed
   */
  public TranslationExchange(Path root, Problems problems) throws IOException {
    this.root = root;
    this.manuscript = new ManuscriptReader().read(root, problems);
    TranslationLock lock =
        manuscript
            .translationsLock()
            .map(source -> LockFile.read(source, problems))
            .orElse(TranslationLock.NONE);
    this.status = TranslationStatus.of(manuscript, lock);
  }

  /**
   * What an import did.
   *
   * @param files that were written; those that were right already are not among them
   * @param accepted how many sections are recorded as up to date
   * @param open how many sections of these pages nobody has confirmed
   */
  public record Imported(List<String> files, int accepted, int open) {}

  /** The codes of the site's languages. */
  public List<String> languages() {
    return manuscript.config().languages().stream().map(Language::code).toList();
  }

  /**
   * The pages that can be translated into a language, by what joins their translations.
   *
   * @param onlyOpen without those that are up to date
   */
  public List<String> pages(String language, boolean onlyOpen) {
    return plans(language).pages().stream()
        .filter(page -> !onlyOpen || page.state() != State.CURRENT)
        .map(PageStatus::page)
        .toList();
  }

  /** A document a page: names of files relative to a folder, and what is in them. */
  public SortedMap<String, String> export(String language, List<String> pages, boolean copySource) {
    return Exporter.pages(plans(language), pages, copySource);
  }

  /** One document for all pages; empty if they are not written in one language. */
  public Optional<String> exportTogether(String language, List<String> pages, boolean copySource) {
    long sources =
        plans(language).pages().stream()
            .filter(page -> pages.contains(page.page()))
            .map(PageStatus::sourceLanguage)
            .distinct()
            .count();
    return sources == 1
        ? Optional.of(Exporter.one(plans(language), pages, copySource))
        : Optional.empty();
  }

  /**
   * Writes the pages of documents that came back, if there is nothing wrong with any of them, and
   * records the sections that the translator has confirmed, if the site keeps such a record.
   */
  public Imported take(List<SourceText> documents, Problems problems) throws IOException {
    Map<String, String> tags =
        manuscript.config().languages().stream()
            .collect(Collectors.toMap(Language::tag, Language::code, (a, b) -> a, TreeMap::new));
    Delivery delivery = new Importer(tags, this::plans, problems).read(documents);
    if (problems.haveErrors()) {
      return new Imported(List.of(), 0, 0);
    }
    List<String> written = write(delivery.files());
    int accepted = 0;
    if (manuscript.translationsLock().isPresent() && !delivery.accepted().isEmpty()) {
      Translations now = new Translations(root, new Problems());
      accepted =
          now.accept(
              delivery.accepted().stream()
                  .map(
                      c ->
                          new Selection(
                              Optional.of(c.page()),
                              Optional.of(c.section()),
                              Optional.of(c.language())))
                  .toList());
    }
    return new Imported(written, accepted, delivery.open());
  }

  /**
   * Writes all files beside their places first, so that a full disk leaves everything as it was.
   */
  private List<String> write(SortedMap<String, String> files) throws IOException {
    SortedMap<String, Path> ready = new TreeMap<>();
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path target = root.resolve(file.getKey());
        byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
        if (!Files.exists(target) || !Arrays.equals(Files.readAllBytes(target), bytes)) {
          Files.createDirectories(target.getParent());
          Path beside = target.resolveSibling("." + target.getFileName() + ".importing");
          ready.put(file.getKey(), beside);
          Files.write(beside, bytes);
        }
      }
      for (Map.Entry<String, Path> file : ready.entrySet()) {
        Files.move(
            file.getValue(),
            root.resolve(file.getKey()),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
      return new ArrayList<>(ready.keySet());
    } finally {
      for (Path rest : ready.values()) {
        Files.deleteIfExists(rest);
      }
    }
  }

  private Plans plans(String language) {
    return new Plans(root, manuscript, status, language);
  }
}
