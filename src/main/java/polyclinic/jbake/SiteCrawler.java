package polyclinic.jbake;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;
import polyclinic.model.Edition;
import polyclinic.model.Language;
import polyclinic.model.Page;
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
    Map<Language, Edition> editions = new HashMap<>();
    site.editions().forEach(edition -> editions.put(edition.language(), edition));
    for (Page page : site.pages()) {
      if (types.contains(page.type())) {
        store.addDocument(Sheet.of(page, editions.get(page.language())).document());
      }
    }
  }

  @Override
  public void crawlDataFiles() {}
}
