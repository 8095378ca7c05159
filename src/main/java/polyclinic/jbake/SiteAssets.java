package polyclinic.jbake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jbake.app.Asset;
import org.jbake.app.configuration.JBakeConfiguration;
import polyclinic.model.Attachment;
import polyclinic.model.DataFile;
import polyclinic.model.Edition;
import polyclinic.model.Enclosures;
import polyclinic.model.Site;
import polyclinic.model.SitePath;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/**
 * Copies what is published as it is: our default assets, over them the site's own, the files beside
 * its pages, and the tables to download.
 */
final class SiteAssets extends Asset {

  static final String FOLDER = "assets/";

  /** Names of the files beside a search page that the search makes. */
  private static final Pattern INDEX = Pattern.compile("index\\.json|text-[0-9a-f]+\\.json");

  private final Site site;
  private final Enclosures enclosures;
  private final Path root;
  private final Defaults defaults;
  private final OutputFolder output;
  private final OutputFailures failures;
  private final Problems problems;

  SiteAssets(
      Site site,
      Enclosures enclosures,
      Path root,
      Defaults defaults,
      JBakeConfiguration configuration,
      OutputFolder output,
      OutputFailures failures,
      Problems problems) {
    super(configuration);
    this.site = site;
    this.enclosures = enclosures;
    this.root = root;
    this.defaults = defaults;
    this.output = output;
    this.failures = failures;
    this.problems = problems;
  }

  @Override
  public void copy() {
    copyDefaults();
    if (AssetLinks.areFine(root.resolve(FOLDER), problems) && nothingIsOverwritten()) {
      super.copy();
    }
    copyAttachments();
    writeDataFiles();
  }

  private void copyDefaults() {
    for (String name : defaults.names()) {
      if (name.startsWith(FOLDER) && !Files.exists(root.resolve(name))) {
        String file = name.substring(FOLDER.length());
        try {
          output.write(file, defaults.read(name));
        } catch (IOException e) {
          failures.add(file, e);
        }
      }
    }
  }

  private void copyAttachments() {
    Map<String, String> owners = makers();
    for (Attachment attachment : site.attachments()) {
      String file = attachment.outputFile();
      String owner = owner(file, owners);
      if (owner != null) {
        Path source = root.toAbsolutePath().relativize(attachment.file().toAbsolutePath());
        problems.error(
            "asset-clash",
            SourceLocation.of(source.toString().replace('\\', '/')),
            "the file has the address of " + owner,
            "rename the file");
        continue;
      }
      try {
        Files.copy(attachment.file(), output.ready(file), StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        failures.add(file, e);
      }
    }
  }

  private void writeDataFiles() {
    for (DataFile table : site.dataFiles()) {
      try {
        output.write(table.outputFile(), table.bytes());
      } catch (IOException e) {
        failures.add(table.outputFile(), e);
      }
    }
  }

  private boolean nothingIsOverwritten() {
    Map<String, String> owners = owners();
    boolean nothing = true;
    for (String file : FileNames.below(root.resolve(FOLDER))) {
      String owner = owner(file, owners);
      if (owner != null) {
        nothing = false;
        problems.error(
            "asset-clash",
            SourceLocation.of(FOLDER + file),
            "the asset has the address of " + owner,
            "rename the asset, or give the other another address");
      }
    }
    return nothing;
  }

  private String owner(String file, Map<String, String> owners) {
    boolean index =
        site.editions().stream()
            .map(Edition::searchPage)
            .filter(Objects::nonNull)
            .map(page -> SitePath.file(page).replaceFirst("[^/]*$", ""))
            .anyMatch(
                folder ->
                    file.startsWith(folder)
                        && INDEX.matcher(file.substring(folder.length())).matches());
    return index ? "the index of the search" : owners.get(file);
  }

  /** Who makes a file of the output of something else than a file. */
  private Map<String, String> makers() {
    var makers = new HashMap<String, String>();
    site.dataFiles()
        .forEach(f -> makers.put(f.outputFile(), "a table to download, '" + f.url() + "'"));
    return makers;
  }

  /** Who else writes a file of the output. */
  private Map<String, String> owners() {
    Map<String, String> owners = makers();
    enclosures
        .leaflets()
        .values()
        .forEach(l -> owners.put(l.outputFile(), "a leaflet, '" + l.url() + "'"));
    enclosures
        .pictures()
        .values()
        .forEach(p -> owners.put(p.outputFile(), "a share picture, '" + p.url() + "'"));
    site.pages().forEach(p -> owners.put(p.outputFile(), "the page '" + p.source() + "'"));
    site.redirects()
        .forEach(r -> owners.put(r.outputFile(), "the alias '" + r.from() + "' of a page"));
    site.attachments()
        .forEach(a -> owners.put(a.outputFile(), "a file beside a page, '" + a.url() + "'"));
    return owners;
  }
}
