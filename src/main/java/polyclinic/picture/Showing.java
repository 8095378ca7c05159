package polyclinic.picture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import polyclinic.model.Rendition;
import polyclinic.model.Rendition.Format;
import polyclinic.report.SourceLocation;

/**
 * How a picture is offered to browsers.
 *
 * @param url of the file for all, as a path from the site's root
 * @param width of that file in pixels; 0 if it is not known
 * @param height of that file in pixels; 0 if it is not known
 * @param isWebp whether that file is WebP itself
 * @param fallback that file, if it is made; empty if it is the original
 * @param choices the same picture as WebP, the narrowest first; empty if there are none
 */
public record Showing(
    String url,
    int width,
    int height,
    boolean isWebp,
    Optional<Rendition> fallback,
    List<Rendition> choices) {

  /** A column of text is 640 CSS pixels wide at most; screens have one to three for each. */
  private static final List<Integer> WIDTHS = List.of(480, 800, 1280, 1600);

  private static final int WIDEST = 1600;
  // counted up where the same picture is to become other files
  private static final String EDITION = "1";
  private static final int HASH_DIGITS = 10;

  public Showing {
    choices = List.copyOf(choices);
  }

  /**
   * @param url of the original
   * @param file the original
   * @param webp whether WebP can be written
   * @param at where the picture is named
   */
  public static Showing of(
      PictureFile picture, String url, Path file, boolean webp, SourceLocation at) {
    var original =
        new Showing(
            url,
            picture.width(),
            picture.height(),
            picture.type() == PictureType.WEBP,
            Optional.empty(),
            List.of());
    boolean readable = webp || !original.isWebp();
    if (!picture.isRaster() || !picture.still() || !readable) {
      return original;
    }
    var maker = new Maker(picture, url, file, at);
    List<Rendition> choices = webp ? maker.choices() : List.of();
    if (picture.upright() && picture.width() <= WIDEST) {
      return new Showing(
          url, picture.width(), picture.height(), original.isWebp(), Optional.empty(), choices);
    }
    Rendition fallback = maker.fallback();
    return new Showing(
        fallback.url(),
        fallback.width(),
        fallback.height(),
        original.isWebp(),
        Optional.of(fallback),
        choices);
  }

  /** All files that are to be made. */
  public Stream<Rendition> renditions() {
    return Stream.concat(fallback.stream(), choices.stream());
  }

  private record Maker(PictureFile picture, String url, Path file, SourceLocation at) {

    List<Rendition> choices() {
      var choices = new ArrayList<Rendition>();
      WIDTHS.stream()
          .filter(width -> width < picture.width())
          .forEach(width -> choices.add(rendition(Format.WEBP, width)));
      if (picture.width() <= WIDEST) {
        choices.add(rendition(Format.WEBP, picture.width()));
      }
      return choices;
    }

    Rendition fallback() {
      Format format =
          switch (picture.type()) {
            case PNG -> Format.PNG;
            case WEBP -> Format.WEBP;
            default -> Format.JPEG;
          };
      return rendition(format, Math.min(WIDEST, picture.width()));
    }

    private Rendition rendition(Format format, int width) {
      long exact = Math.round((double) width * picture.height() / picture.width());
      String name = url.substring(0, url.lastIndexOf('.'));
      String mark = picture.hash().substring(0, HASH_DIGITS);
      return new Rendition(
          name + "-" + width + "-" + EDITION + mark + "." + format.ending(),
          file,
          picture.hash(),
          format,
          width,
          (int) Math.max(1, exact),
          at);
    }
  }
}
