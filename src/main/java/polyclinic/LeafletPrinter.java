package polyclinic;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import polyclinic.jbake.Kitchen;
import polyclinic.jbake.Menu;
import polyclinic.leaflet.Press;
import polyclinic.leaflet.Proof;
import polyclinic.model.Enclosures;
import polyclinic.model.Leaflet;
import polyclinic.model.Page;
import polyclinic.model.Site;
import polyclinic.report.Problems;

/** Brings pages to the press that sets leaflets. Safe for many threads. */
final class LeafletPrinter {

  private final Path root;
  private final Site site;
  private final Menu menu;
  private final PublishedFiles files;

  /**
   * @param root the site's folder
   * @param menu prints the pages
   * @param files has the pictures
   */
  LeafletPrinter(Site site, Path root, Menu menu, PublishedFiles files) {
    this.files = files;
    this.root = root;
    this.site = site;
    this.menu = menu;
  }

  /** The pages of a site that get a leaflet. */
  private static List<Page> pages(Site site, Path root) {
    if (!site.config().extras().leaflets()) {
      return List.of();
    }
    Set<String> types = Kitchen.leafletTypes(root);
    return site.pages().stream().filter(page -> types.contains(page.type())).toList();
  }

  /** What a site will have beside its pages: the leaflets, none of them made yet. */
  static Enclosures promised(Site site, Path root) {
    Map<String, Leaflet> leaflets =
        pages(site, root).stream().collect(Collectors.toMap(Page::source, Leaflet::of));
    return new Enclosures(leaflets, Map.of());
  }

  List<Page> pages() {
    return pages(site, root);
  }

  /** A page ready to be printed; if it cannot be, that is a finding. */
  Optional<Proof> proof(Page page, Problems problems) {
    var press =
        new Press(
            site.config().baseUrl(), file -> files.read(file, problems).flatMap(Gallery::onPaper));
    Optional<Proof> proof = menu.leaflet(page, problems).map(html -> press.prepare(page, html));
    int missing = proof.map(Proof::missingGlyph).orElse(-1);
    if (missing >= 0) {
      MissingGlyph.report(root, page, missing, "leaflet", problems);
      return Optional.empty();
    }
    return proof;
  }
}
