package polyclinic.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jbake.app.JBakeException;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import polyclinic.model.Enclosures;
import polyclinic.model.Site;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/** Bakes a resolved site into a folder. */
public final class Kitchen {

  // JBake keeps its document types and model extractors in static fields
  private static final Object ONE_BAKE_AT_A_TIME = new Object();

  private final Defaults defaults;

  public Kitchen() {
    this(Defaults.shipped());
  }

  Kitchen(Defaults defaults) {
    this.defaults = defaults;
  }

  /** Names of page types that have a layout, sorted: the site's own and ours. */
  public static Set<String> types(Path root) {
    return Templates.types(root, Defaults.shipped());
  }

  /** Names of page types that have a template for leaflets as well. */
  public static Set<String> leafletTypes(Path root) {
    return Templates.leafletTypes(root, Defaults.shipped());
  }

  /**
   * Prints every page and file of a site and copies its assets and attachments. What is wrong with
   * templates, words or assets, and what cannot be written, is found as errors; the folder is then
   * incomplete.
   *
   * @param enclosures what pages tell of besides their text; written by somebody else
   * @param root the site's folder, with {@code templates/} and {@code assets/}: both may be absent,
   *     for each file that they lack there is our default
   * @param staging is made if it does not exist
   * @throws IllegalArgumentException if there is no such root
   * @throws UncheckedIOException if a template or an asset cannot be read
   */
  public void bake(Site site, Enclosures enclosures, Path root, Path staging, Problems problems) {
    if (!Files.isDirectory(root)) {
      throw new IllegalArgumentException("no folder of a site: " + root);
    }
    synchronized (ONE_BAKE_AT_A_TIME) {
      try {
        Preparation prepared = Preparation.of(site, root, staging, defaults, problems);
        bake(prepared, enclosures, root, staging, problems);
      } catch (JBakeException e) {
        // the source folder was looked at above: what is left is the destination
        problems.error(
            OutputFailures.RULE,
            SourceLocation.of(staging.getFileName().toString()),
            "the output folder cannot be written",
            "check its permissions, or choose another folder");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Prints a site whose pages have nothing beside them. */
  public void bake(Site site, Path root, Path staging, Problems problems) {
    bake(site, Enclosures.NONE, root, staging, problems);
  }

  /**
   * Makes ready to print a site's files one by one, when each is asked for. What is wrong with
   * templates and words as a whole is found at once, what a file shows when it is printed.
   *
   * @param enclosures as for {@link #bake}
   * @param root as for {@link #bake}
   * @throws IOException if a template cannot be read
   */
  public Menu menu(Site site, Enclosures enclosures, Path root, Problems problems)
      throws IOException {
    Preparation preparation = Preparation.of(site, root, root, defaults, problems);
    preparation.missing().report(problems);
    return new Menu(preparation, enclosures, root, defaults);
  }

  private void bake(
      Preparation prepared, Enclosures enclosures, Path root, Path staging, Problems problems) {
    var findings = new TemplateFindings();
    var failures = new OutputFailures();
    var output = new OutputFolder(staging);
    Site site = prepared.site();
    SiteStore store = prepared.store();
    JBakeConfiguration settings = prepared.settings();
    FreeMarkerEngine engine = prepared.engine();

    var utensils = new Utensils();
    utensils.setConfiguration(settings);
    utensils.setContentStore(store);
    utensils.setCrawler(new SiteCrawler(site, prepared.types(), enclosures, store, settings));
    utensils.setRenderer(new SiteRenderer(store, settings, engine, output, findings, failures));
    utensils.setAsset(
        new SiteAssets(site, enclosures, root, defaults, settings, output, failures, problems));

    var files = new SiteFilesTool(site, prepared.templates());
    var oven = new SiteOven(utensils, List.of(new PagesTool(), files));
    oven.bake();

    oven.getErrors().forEach(e -> failures.add("assets", new IOException(e.getMessage(), e)));
    findings.report(problems);
    prepared.missing().report(problems);
    failures.report(problems);
  }
}
