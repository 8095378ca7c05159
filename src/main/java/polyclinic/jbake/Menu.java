package polyclinic.jbake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import polyclinic.model.Attachment;
import polyclinic.model.DataFile;
import polyclinic.model.Enclosures;
import polyclinic.model.Page;
import polyclinic.report.Problems;

/**
 * A site whose files are made when they are asked for, each the same, byte for byte, as {@link
 * Kitchen#bake} would write it. Safe for many threads.
 */
public final class Menu {

  private final Preparation prepared;
  private final SheetPrinter printer;
  private final Path assets;
  private final Defaults defaults;
  private final Map<String, Sheet> sheets = new HashMap<>();
  private final Map<String, Path> attachments = new HashMap<>();
  private final Map<String, DataFile> dataFiles = new HashMap<>();

  Menu(Preparation prepared, Enclosures enclosures, Path root, Defaults defaults) {
    this.prepared = prepared;
    this.printer = new SheetPrinter(prepared.engine(), prepared.settings());
    this.assets = root.toAbsolutePath().normalize().resolve(SiteAssets.FOLDER);
    this.defaults = defaults;
    for (Attachment attachment : prepared.site().attachments()) {
      attachments.put(attachment.outputFile(), attachment.file());
    }
    prepared.site().dataFiles().forEach(table -> dataFiles.put(table.outputFile(), table));
    SiteCrawler.sheets(prepared.site(), prepared.types(), enclosures)
        .forEach(s -> sheets.put(s.file(), s));
    new SiteFilesTool(prepared.site(), prepared.templates())
        .sheets(prepared.settings())
        .forEach(s -> sheets.put(s.file(), s));
  }

  /**
   * The bytes of a file; empty if the site has no such file, or if its template fails, and then a
   * finding.
   *
   * @param file relative to the site's folder, with {@code /} between names
   * @throws IOException if a file that is there cannot be read
   */
  public Optional<byte[]> order(String file, Problems problems) throws IOException {
    Sheet sheet = sheets.get(file);
    return sheet == null ? copied(file) : print(sheet, problems);
  }

  /** A page as HTML for paper; empty if the template fails, and then a finding. */
  public Optional<String> leaflet(Page page, Problems problems) {
    Sheet sheet = Sheet.leaflet(page, prepared.site().edition(page.language()));
    return print(sheet, problems).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private Optional<byte[]> print(Sheet sheet, Problems problems) {
    var findings = new TemplateFindings();
    Optional<byte[]> bytes = printer.print(sheet.document(), findings);
    findings.report(problems);
    prepared.missing().report(problems);
    return bytes;
  }

  private Optional<byte[]> copied(String file) throws IOException {
    if (dataFiles.containsKey(file)) {
      return Optional.of(dataFiles.get(file).bytes());
    }
    if (attachments.containsKey(file)) {
      return Optional.of(Files.readAllBytes(attachments.get(file)));
    }
    Optional<Path> own = ownAsset(file);
    if (own.isPresent()) {
      return Optional.of(Files.readAllBytes(own.get()));
    }
    String name = SiteAssets.FOLDER + file;
    return defaults.names().contains(name) && !Files.exists(assets.resolve(file))
        ? Optional.of(defaults.read(name))
        : Optional.empty();
  }

  /** Follows links as far as they stay among the assets, as baking does. */
  private Optional<Path> ownAsset(String file) throws IOException {
    try {
      Path asset = assets.resolve(file);
      if (!Files.isRegularFile(asset)) {
        return Optional.empty();
      }
      boolean plain = asset.equals(asset.normalize()) && !file.startsWith("/");
      return plain && asset.toRealPath().startsWith(assets.toRealPath())
          ? Optional.of(asset)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
