package polyclinic.jbake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import polyclinic.model.BaseUrl;
import polyclinic.model.Edition;
import polyclinic.model.Page;
import polyclinic.model.Redirect;
import polyclinic.model.Site;

/**
 * Renders what belongs to the site as a whole: root page, 404, redirects, sitemap, feeds, robots,
 * rules for web servers.
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

  /**
   * What servers can do better than pages: headers, and redirects before a page is loaded. Without
   * redirects there are no files that hold nothing else.
   */
  private List<Sheet> serverRules(Edition main) {
    BaseUrl base = site.config().baseUrl();
    List<ServerRule> rules =
        site.redirects().stream()
            .map(redirect -> ServerRule.of(redirect, base))
            .sorted(Comparator.comparing(ServerRule::from))
            .toList();
    Map<String, Object> variables = Map.of("rules", rules, "place", ServerPlace.of(base));
    var sheets = new ArrayList<Sheet>();
    sheets.add(sheet(SiteFile.SERVER_APACHE, ".htaccess", main, variables));
    sheets.add(sheet(SiteFile.HEADERS_NGINX, "nginx-headers.conf", main, variables));
    sheets.add(sheet(SiteFile.HEADERS_HOSTS, "_headers", main, variables));
    if (!rules.isEmpty()) {
      sheets.add(sheet(SiteFile.REDIRECTS_NGINX, "nginx-redirects.conf", main, variables));
      sheets.add(sheet(SiteFile.REDIRECTS_HOSTS, "_redirects", main, variables));
    }
    return sheets;
  }

  private List<Page> indexedPages() {
    return site.pages().stream().filter(Page::indexed).toList();
  }

  private static Sheet sheet(
      SiteFile kind, String file, Edition edition, Map<String, Object> variables) {
    return new Sheet(kind.type(), file, edition, edition.language(), variables);
  }
}
