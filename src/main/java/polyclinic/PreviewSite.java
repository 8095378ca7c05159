package polyclinic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import polyclinic.check.OutputCheck;
import polyclinic.check.OutputCheck.Seen;
import polyclinic.jbake.Kitchen;
import polyclinic.jbake.Menu;
import polyclinic.leaflet.Proof;
import polyclinic.model.Leaflet;
import polyclinic.model.Page;
import polyclinic.model.Site;
import polyclinic.model.Translation;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;
import polyclinic.resolve.SiteResolver;
import polyclinic.rules.FootprintCheck;
import polyclinic.search.SearchIndex;
import polyclinic.source.Manuscript;

/**
 * The site as it was at one moment, with drafts and scheduled pages; a file is printed when it is
 * asked for. Safe for many threads.
 */
public final class PreviewSite {

  private final Path root;
  private final LocalDate today;
  private final Manuscript manuscript;
  private final Site site;
  private final PublishedFiles files;
  private final SearchIndex search;
  private final Map<String, Page> pages = new HashMap<>();
  private final Set<String> unpublished;
  private final LeafletPrinter printer;
  private final Map<String, Page> leaflets = new HashMap<>();

  PreviewSite(
      Path root,
      LocalDate today,
      Manuscript manuscript,
      Site site,
      Menu menu,
      Gallery.Memory memory) {
    this.root = root;
    this.today = today;
    this.manuscript = manuscript;
    this.site = site;
    this.files = new PublishedFiles(site, root, menu, new Gallery(site, memory));
    this.search = new SearchIndex(site);
    site.pages().forEach(page -> pages.put(page.outputFile(), page));
    this.printer = new LeafletPrinter(site, root, menu, files);
    printer.pages().forEach(page -> leaflets.put(Leaflet.of(page).outputFile(), page));
    this.unpublished = manuscript.unpublished(today);
  }

  /**
   * The bytes of a file, the same as a bake would write, but that pages do not tell how large their
   * leaflet is: it is printed when it is asked for; empty if there is no such file, or if its
   * template fails, and then a finding.
   *
   * @param file relative to the site's folder, with {@code /} between names
   * @throws IOException if an asset cannot be read
   */
  public Optional<byte[]> file(String file, Problems problems) throws IOException {
    Page page = leaflets.get(file);
    if (page != null) {
      return printer.proof(page, problems).map(Proof::print);
    }
    Optional<byte[]> index = search.file(file);
    return index.isPresent() ? index : files.read(file, problems);
  }

  /** Where the site will stand below its host; begins and ends with a slash. */
  public String basePath() {
    return site.config().baseUrl().path();
  }

  /** The page for visitors of an address that does not exist, in the language of the address. */
  public String notFound(String file) {
    String language = file.contains("/") ? file.substring(0, file.indexOf('/')) : "";
    String page = language + "/404.html";
    return pages.containsKey(page) ? page : "404.html";
  }

  /**
   * The paths of a page in all languages that have it, in the site's order; empty if it is none.
   */
  public List<String> translations(String file) {
    Page page = pages.get(file);
    if (page == null) {
      return List.of();
    }
    boolean translated = page.translations().size() > 1;
    List<Translation> beside = translated ? page.translations() : page.versions().variants();
    return beside.stream().map(Translation::url).toList();
  }

  /**
   * Whether a bake of today would leave a page out: a draft, or a page before or after its time.
   */
  public boolean isUnpublished(String file) {
    Page page = pages.get(file);
    return page != null && unpublished.contains(page.source());
  }

  /**
   * Everything that a bake would find: all files are baked to a folder that is deleted again, and
   * checked. Takes seconds on large sites.
   *
   * @throws IOException if there can be no such folder
   */
  public List<Diagnostic> rehearse() throws IOException {
    Problems problems = new Problems();
    Optional<Site> published = published(problems);
    if (published.isEmpty() || problems.haveErrors()) {
      return problems.sorted();
    }
    Path folder = Files.createTempDirectory("polyclinic-preview-");
    try {
      Gallery.reserve(published.get(), folder);
      new Kitchen().bake(published.get(), root, folder, problems);
      new PictureCleaning(published.get(), root, problems).clean(folder);
      if (!problems.haveErrors()) {
        ContentCheck.run(today, manuscript, published.get(), root, problems);
        new SearchIndex(published.get()).write(folder);
        Seen seen = new OutputCheck().check(folder, published.get(), root, problems);
        new FootprintCheck(manuscript, published.get(), seen.footprint()).report(problems);
      }
    } finally {
      Folders.delete(folder);
    }
    return problems.sorted();
  }

  private Optional<Site> published(Problems problems) {
    return unpublished.isEmpty()
        ? Optional.of(site)
        : new SiteResolver(Kitchen.types(root), today).resolve(manuscript, problems);
  }
}
