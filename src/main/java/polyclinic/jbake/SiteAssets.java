package polyclinic.jbake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import org.jbake.app.Asset;
import org.jbake.app.configuration.JBakeConfiguration;
import polyclinic.model.Attachment;
import polyclinic.model.DataFile;
import polyclinic.model.Site;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/**
 * Copies what is published as it is: our default assets, over them the site's own, the files beside
 * its pages, and the tables to download.
 */
final class SiteAssets extends Asset {

  static final String FOLDER = "assets/";

  private final Site site;
  private final Path root;
  private final Defaults defaults;
  private final OutputFolder output;
  private final OutputFailures failures;
  private final Problems problems;

  SiteAssets(
      Site site,
      Path root,
      Defaults defaults,
      JBakeConfiguration configuration,
      OutputFolder output,
      OutputFailures failures,
      Problems problems) {
    super(configuration);
    this.site = site;
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
    for (Attachment attachment : site.attachments()) {
      String file = attachment.outputFile();
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
      if (owners.containsKey(file)) {
        nothing = false;
        problems.error(
            "asset-clash",
            SourceLocation.of(FOLDER + file),
            "the asset has the address of " + owners.get(file),
            "rename the asset, or give the other another address");
      }
    }
    return nothing;
  }

  /** Who else writes a file of the output. */
  private Map<String, String> owners() {
    var owners = new HashMap<String, String>();
    site.pages().forEach(p -> owners.put(p.outputFile(), "the page '" + p.source() + "'"));
    site.redirects()
        .forEach(r -> owners.put(r.outputFile(), "the alias '" + r.from() + "' of a page"));
    site.attachments()
        .forEach(a -> owners.put(a.outputFile(), "a file beside a page, '" + a.url() + "'"));
    site.dataFiles()
        .forEach(f -> owners.put(f.outputFile(), "a table to download, '" + f.url() + "'"));
    return owners;
  }
}
