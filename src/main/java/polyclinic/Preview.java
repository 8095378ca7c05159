package polyclinic;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import polyclinic.history.UrlHistory;
import polyclinic.jbake.Kitchen;
import polyclinic.jbake.Menu;
import polyclinic.model.Site;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;
import polyclinic.resolve.SiteResolver;
import polyclinic.source.Manuscript;
import polyclinic.source.ManuscriptReader;

/**
 * Looks at a site again and again while it is written. Goes the way of {@link SiteBuild}, but bakes
 * a file only when it is asked for, and checks the output when there is time. Used by one thread.
 */
public final class Preview {

  private final Path root;
  private final LocalDate today;
  private final ManuscriptReader reader = new ManuscriptReader();
  private Set<String> layouts = Set.of();
  private SiteResolver resolver;
  // what a picture becomes is asked for again with every page; its name changes with its content
  private final Map<String, byte[]> pictures = new ConcurrentHashMap<>();

  /**
   * What a look showed.
   *
   * @param site empty if there are errors among the findings
   */
  public record Look(Optional<PreviewSite> site, List<Diagnostic> findings) {

    public Look {
      findings = List.copyOf(findings);
    }
  }

  /**
   * @param root the site's folder
   * @param today decides which pages are marked as not published
   */
  public Preview(Path root, LocalDate today) {
    this.root = root;
    this.today = today;
  }

  /**
   * Read, resolve, make ready to bake. What has not changed since the last look is not read again.
   *
   * @throws IOException if the site's folder cannot be read
   */
  public Look look() throws IOException {
    Problems problems = new Problems();
    Manuscript manuscript = reader.read(root, problems);
    Optional<Site> site = resolver().resolve(manuscript, problems);
    site.ifPresent(now -> new UrlHistory(manuscript, now, problems).check(problems));
    if (site.isEmpty() || problems.haveErrors()) {
      return new Look(Optional.empty(), problems.sorted());
    }
    Menu menu =
        new Kitchen().menu(site.get(), LeafletPrinter.promised(site.get(), root), root, problems);
    return new Look(
        problems.haveErrors()
            ? Optional.empty()
            : Optional.of(
                new PreviewSite(root, today, manuscript, site.get(), menu, this::remember)),
        problems.sorted());
  }

  private byte[] remember(String content, Supplier<byte[]> maker) {
    return pictures.computeIfAbsent(content, key -> maker.get());
  }

  private SiteResolver resolver() {
    Set<String> types = Kitchen.types(root);
    if (resolver == null || !types.equals(layouts)) {
      layouts = types;
      resolver = new SiteResolver(types, today, true);
    }
    return resolver;
  }
}
