package polyclinic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import polyclinic.model.Page;
import polyclinic.model.Site;
import polyclinic.model.SitePath;
import polyclinic.model.Translation;
import polyclinic.report.Severity;

/** What a site promises beyond links that lead somewhere. */
final class SiteRules {

  private static final String DEFAULT = "x-default";

  /** The event of what concerns a page as a whole. */
  private static final int WHOLE = -1;

  private final Site site;
  private final SiteGraph graph;
  private final SortedMap<String, List<Finding>> found = new TreeMap<>();

  private SiteRules(Site site, SiteGraph graph) {
    this.site = site;
    this.graph = graph;
  }

  /** Findings by output file. */
  static SortedMap<String, List<Finding>> findings(Site site, SiteGraph graph) {
    var rules = new SiteRules(site, graph);
    graph
        .pages()
        .forEach(
            (file, page) -> {
              rules.canonical(file, page);
              rules.alternates(file, page);
              rules.languages(file, page);
            });
    rules.sitemap();
    rules.orphans();
    return rules.found;
  }

  private void canonical(String file, Page page) {
    Optional<String> canonical = graph.canonical(file);
    String home = SitePath.file(page.versions().origin().url());
    if ((page.indexed() || page.isFallback()) && !canonical.equals(Optional.of(home))) {
      add(
          file,
          "canonical",
          "self",
          "the canonical address of /"
              + file
              + " is "
              + canonical.map(c -> "/" + c).orElse("missing"),
          page.isFallback()
              ? "make it the page whose text it shows, /" + home
              : "make it the page itself");
    }
  }

  private void alternates(String file, Page page) {
    Map<String, String> alternates = graph.alternates(file);
    if (page.isFallback()) {
      if (!alternates.isEmpty()) {
        hreflang(file, "fallback", "lists language versions, but stands in for a missing one");
      }
      return;
    }
    if (page.indexed() && page.translations().size() > 1) {
      for (Translation translation : page.translations()) {
        String tag = translation.language().tag();
        Page target = pageAt(translation.url());
        boolean fallback = target != null && !target.indexed();
        if (!fallback && target != null && !target.outputFile().equals(alternates.get(tag))) {
          hreflang(file, tag, "lists no '" + tag + "' version of itself, or the wrong one");
        }
      }
    }
    if (!alternates.isEmpty() && !alternates.containsKey(DEFAULT)) {
      hreflang(file, DEFAULT, "has no " + DEFAULT);
    }
    if (!alternates.isEmpty() && !alternates.containsValue(file)) {
      hreflang(file, "self", "does not list itself");
    }
    alternates.forEach((tag, target) -> reciprocal(file, tag, target));
  }

  private void reciprocal(String file, String tag, String target) {
    Page other = graph.pages().get(target);
    if (tag.equals(DEFAULT) || target.equals(file) || other == null) {
      return;
    }
    boolean elsewhere = graph.canonical(target).filter(c -> !c.equals(target)).isPresent();
    if (!other.indexed() || elsewhere) {
      hreflang(file, "fallback", "offers /" + target + ", which is not a page of its own");
    } else if (!graph.alternates(target).containsValue(file)) {
      hreflang(file, "reciprocal", "offers /" + target + ", which does not offer it in return");
    }
  }

  private void hreflang(String file, String fault, String says) {
    add(
        file,
        "hreflang",
        fault,
        "/" + file + " " + says,
        "list every language version, itself and " + DEFAULT + ", on each of them");
  }

  private void languages(String file, Page page) {
    graph
        .jumps(file, Kind.LINK)
        .filter(jump -> jump.language().isEmpty())
        .forEach(jump -> language(file, page, jump));
  }

  private void language(String file, Page page, Jump jump) {
    Page target = graph.pages().get(jump.target());
    if (target == null || target.language().equals(page.language())) {
      return;
    }
    Optional<Translation> own =
        target.translations().stream()
            .filter(t -> t.language().equals(page.language()))
            .findFirst();
    // the switcher of languages leads from a page to its own translations
    if (own.isPresent() && !own.get().url().equals(page.url())) {
      add(
          file,
          new Finding(
              Severity.WARNING,
              "link-language",
              jump.event(),
              jump.url(),
              jump.target(),
              "the link leads to the language '" + target.language().code() + "'",
              "the page exists in '" + page.language().code() + "': " + own.get().url()));
    }
  }

  private void sitemap() {
    Optional<Set<String>> listed = graph.sitemap();
    if (listed.isEmpty()) {
      if (site.config().indexing()) {
        add("sitemap.xml", "sitemap", "missing", "the site has no sitemap.xml", "add its template");
      }
      return;
    }
    graph
        .pages()
        .forEach(
            (file, page) -> {
              boolean isListed = listed.get().contains(file);
              if (page.indexed() && !isListed) {
                add(file, "sitemap", "absent", "/" + file + " is not in the sitemap", "list it");
              } else if (!page.indexed() && isListed) {
                add(
                    file,
                    "sitemap",
                    "unwanted",
                    "/" + file + " is in the sitemap, but not to be indexed",
                    "leave it out");
              }
            });
  }

  private void orphans() {
    Set<String> linked = graph.linked();
    graph
        .pages()
        .forEach(
            (file, page) -> {
              if (page.indexed() && !linked.contains(file)) {
                String message = "no other page links to /" + file;
                String hint = "link to it, or set draft: true";
                add(
                    file,
                    new Finding(Severity.WARNING, "page-orphan", WHOLE, "", file, message, hint));
              }
            });
  }

  private Page pageAt(String url) {
    return graph.pages().get(SitePath.file(url));
  }

  private void add(String file, String rule, String fault, String message, String hint) {
    add(file, Finding.error(rule, WHOLE, "", fault, message, hint));
  }

  private void add(String file, Finding finding) {
    found.computeIfAbsent(file, f -> new ArrayList<>()).add(finding);
  }
}
