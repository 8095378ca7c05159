package polyclinic.jbake;

import java.util.List;
import java.util.Set;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;
import polyclinic.model.Site;

/** Brings the pages of a resolved site into JBake's store; the content folder was read long ago. */
final class SiteCrawler extends Crawler {

  private final Site site;
  private final Set<String> types;
  private final ContentStore store;

  /**
   * @param types page types that have a layout; pages of other types are left out
   */
  SiteCrawler(Site site, Set<String> types, ContentStore store, JBakeConfiguration configuration) {
    super(store, configuration);
    this.site = site;
    this.types = Set.copyOf(types);
    this.store = store;
  }

  @Override
  public void crawl() {
    sheets(site, types).forEach(sheet -> store.addDocument(sheet.document()));
  }

  /** The pages that have a layout, ready to be printed. */
  static List<Sheet> sheets(Site site, Set<String> types) {
    return site.pages().stream()
        .filter(page -> types.contains(page.type()))
        .map(page -> Sheet.of(page, site.edition(page.language())))
        .toList();
  }

  @Override
  public void crawlDataFiles() {}
}
