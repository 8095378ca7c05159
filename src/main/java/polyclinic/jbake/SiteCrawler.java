package polyclinic.jbake;

import java.util.List;
import java.util.Set;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;
import polyclinic.model.Enclosures;
import polyclinic.model.Site;

/** Brings the pages of a resolved site into JBake's store; the content folder was read long ago. */
final class SiteCrawler extends Crawler {

  private final Site site;
  private final Set<String> types;
  private final Enclosures enclosures;
  private final ContentStore store;

  /**
   * @param types page types that have a layout; pages of other types are left out
   */
  SiteCrawler(
      Site site,
      Set<String> types,
      Enclosures enclosures,
      ContentStore store,
      JBakeConfiguration configuration) {
    super(store, configuration);
    this.site = site;
    this.types = Set.copyOf(types);
    this.enclosures = enclosures;
    this.store = store;
  }

  @Override
  public void crawl() {
    sheets(site, types, enclosures).forEach(sheet -> store.addDocument(sheet.document()));
  }

  /** The pages that have a layout, ready to be printed. */
  static List<Sheet> sheets(Site site, Set<String> types, Enclosures enclosures) {
    return site.pages().stream()
        .filter(page -> types.contains(page.type()))
        .map(page -> Sheet.of(page, site.edition(page.language()), enclosures))
        .toList();
  }

  @Override
  public void crawlDataFiles() {}
}
