package polyclinic.jbake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import polyclinic.model.Edition;
import polyclinic.model.Page;
import polyclinic.model.Redirect;
import polyclinic.model.Site;

/**
 * Renders what belongs to the site as a whole: root page, 404, redirects, sitemap, feeds, robots.
 */
final class SiteFilesTool implements OvenTool {

  private final Site site;
  private final Templates templates;

  SiteFilesTool(Site site, Templates templates) {
    this.site = site;
    this.templates = templates;
  }

  @Override
  public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration) {
    List<Sheet> sheets = sheets(configuration);
    sheets.parallelStream().forEach(s -> ((SiteRenderer) renderer).render(s.document()));
    return sheets.size();
  }

  /** What there is to print. */
  List<Sheet> sheets(JBakeConfiguration configuration) {
    Edition main = site.edition(site.config().defaultLanguage());
    var sheets = new ArrayList<Sheet>();
    sheets.add(sheet(SiteFile.ROOT, "index.html", main, Map.of()));
    sheets.add(sheet(SiteFile.ERROR_404, "404.html", main, Map.of()));
    sheets.add(sheet(SiteFile.SITEMAP, "sitemap.xml", main, Map.of("pages", indexedPages())));
    sheets.add(sheet(SiteFile.ROBOTS, "robots.txt", main, Map.of()));
    for (Edition edition : site.editions()) {
      String file = edition.language().code() + "/feed.xml";
      sheets.add(sheet(SiteFile.FEED, file, edition, Map.of()));
    }
    for (Redirect redirect : site.redirects()) {
      Edition edition = site.edition(redirect.language());
      var variables = Map.<String, Object>of("redirect", redirect);
      sheets.add(sheet(SiteFile.REDIRECT, redirect.outputFile(), edition, variables));
    }
    sheets.addAll(serverRules(main));
    // a template that is missing has been reported
    sheets.removeIf(sheet -> !templates.have(configuration.getTemplateByDocType(sheet.type())));
    return sheets;
  }

  /** The redirects again, for servers that can answer with them before a page is loaded. */
  private List<Sheet> serverRules(Edition main) {
    if (site.redirects().isEmpty()) {
      return List.of();
    }
    List<ServerRule> rules =
        site.redirects().stream()
            .map(redirect -> ServerRule.of(redirect, site.config().baseUrl()))
            .sorted(Comparator.comparing(ServerRule::from))
            .toList();
    Map<String, Object> variables = Map.of("rules", rules);
    return List.of(
        sheet(SiteFile.REDIRECTS_APACHE, ".htaccess", main, variables),
        sheet(SiteFile.REDIRECTS_NGINX, "nginx-redirects.conf", main, variables),
        sheet(SiteFile.REDIRECTS_HOSTS, "_redirects", main, variables));
  }

  private List<Page> indexedPages() {
    return site.pages().stream().filter(Page::indexed).toList();
  }

  private static Sheet sheet(
      SiteFile kind, String file, Edition edition, Map<String, Object> variables) {
    return new Sheet(kind.type(), file, edition, edition.language(), variables);
  }
}
