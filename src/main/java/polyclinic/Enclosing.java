package polyclinic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import polyclinic.jbake.Kitchen;
import polyclinic.jbake.Menu;
import polyclinic.leaflet.Proof;
import polyclinic.model.Attachment;
import polyclinic.model.Direction;
import polyclinic.model.Enclosures;
import polyclinic.model.Leaflet;
import polyclinic.model.Page;
import polyclinic.model.SharePicture;
import polyclinic.model.Site;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.share.ShareCard;

/** Makes what is published beside the pages: the sizes of pictures, leaflets, share pictures. */
final class Enclosing {

  private static final String ACCENT = "#0b6b67";

  private final Site site;
  private final Path root;
  private final Keepsakes keepsakes;
  private final Gallery gallery;
  private final Problems problems;
  private final Path staging;
  private final Map<String, Path> attachments = new HashMap<>();

  /**
   * @param root the site's folder
   * @param staging where the files go
   * @param keepsakes files of the last build
   */
  Enclosing(Site site, Path root, Path staging, Keepsakes keepsakes, Problems problems) {
    this.site = site;
    this.root = root;
    this.staging = staging;
    for (Attachment attachment : site.attachments()) {
      attachments.put(attachment.outputFile(), attachment.file());
    }
    this.keepsakes = keepsakes;
    this.gallery = new Gallery(site, keepsakes::get);
    this.problems = problems;
  }

  /**
   * Writes the files, on all cores, and says which there are. What cannot be made is found.
   *
   * @throws IOException if a template cannot be read
   */
  Enclosures make() throws IOException {
    gallery.write(staging, problems);
    var made =
        new Enclosures(
            site.config().extras().leaflets() ? leaflets() : Map.of(),
            site.config().extras().sharePictures() ? pictures() : Map.of());
    keepsakes.tidy();
    return made;
  }

  private Map<String, Leaflet> leaflets() throws IOException {
    Menu menu = new Kitchen().menu(site, Enclosures.NONE, root, problems);
    if (problems.haveErrors()) {
      return Map.of();
    }
    var printer =
        new LeafletPrinter(site, root, menu, new PublishedFiles(site, root, menu, gallery));
    var leaflets = new ConcurrentHashMap<String, Leaflet>();
    printer.pages().parallelStream()
        .forEach(
            page ->
                printer
                    .proof(page, problems)
                    .ifPresent(proof -> leaflets.put(page.source(), leaflet(page, proof))));
    return leaflets;
  }

  private Leaflet leaflet(Page page, Proof proof) {
    Leaflet leaflet = Leaflet.of(page);
    int bytes = write(page, leaflet.outputFile(), proof.content(), proof::print);
    return new Leaflet(leaflet.url(), bytes);
  }

  private Map<String, SharePicture> pictures() {
    var pictures = new ConcurrentHashMap<String, SharePicture>();
    site.pages().parallelStream()
        .forEach(page -> picture(page).ifPresent(p -> pictures.put(page.source(), p)));
    return pictures;
  }

  private Optional<SharePicture> picture(Page page) {
    String accent = site.config().accent();
    var card =
        new ShareCard(
            site.config().title().in(page.language().base()),
            page.meta().title(),
            site.config().baseUrl().origin().replaceFirst("^[a-z]+://", ""),
            accent == null ? ACCENT : accent,
            page.language().direction() == Direction.RTL);
    int missing = card.missingGlyph();
    if (missing >= 0) {
      MissingGlyph.report(root, page, missing, "share picture", problems);
      return Optional.empty();
    }
    var picture = new SharePicture(SharePicture.address(page), ShareCard.WIDTH, ShareCard.HEIGHT);
    write(page, picture.outputFile(), card.content(), card::paint);
    return Optional.of(picture);
  }

  /** Writes a file and returns its size. */
  private int write(Page page, String file, String content, Supplier<byte[]> maker) {
    Path attachment = attachments.get(file);
    if (attachment != null) {
      Path source = root.toAbsolutePath().relativize(attachment.toAbsolutePath());
      problems.error(
          "asset-clash",
          SourceLocation.of(source.toString().replace('\\', '/')),
          "the file has the address of what is made of the page '" + page.source() + "'",
          "rename the file");
      return 0;
    }
    byte[] bytes = keepsakes.get(content, maker);
    Path target = staging.resolve(file);
    try {
      Files.createDirectories(target.getParent());
      Files.write(target, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.length;
  }
}
