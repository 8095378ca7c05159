package polyclinic.resolve;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import polyclinic.markdown.Part;
import polyclinic.model.Html;
import polyclinic.model.Rendition;
import polyclinic.picture.Showing;
import polyclinic.report.SourceLocation;
import polyclinic.report.Suggestion;
import polyclinic.source.RawPage;

/** Turns the source of an image into the attributes of an {@code img}, and what surrounds it. */
final class ImageResolver {

  /** A picture fills the column of text, which is as wide as a phone or 40 em. */
  private static final String SIZES = "(min-width: 42rem) 40rem, 100vw";

  private static final int COLUMN = 640;

  private final Workshop workshop;
  private final RawPage page;
  private final PageLinks links;
  private boolean atOnce;
  private Optional<Showing> shown = Optional.empty();

  /**
   * @param atOnce whether a visitor sees the next image when he opens the page
   */
  ImageResolver(Workshop workshop, RawPage page, PageLinks links, boolean atOnce) {
    this.workshop = workshop;
    this.page = page;
    this.links = links;
    this.atOnce = atOnce;
  }

  /** From here on, images are below what a visitor sees when he opens the page. */
  void scrolled() {
    atOnce = false;
  }

  /** What stands before an {@code img}: the same picture in a lighter format. */
  String opening(Part.Image image) {
    shown = find(image);
    return shown
        .filter(ImageResolver::isFramed)
        .map(s -> "<picture><source type=\"image/webp\"" + choices(s, image.at()) + ">")
        .orElse("");
  }

  /** What stands behind the {@code img} that was opened last. */
  String closing() {
    return shown.filter(ImageResolver::isFramed).map(s -> "</picture>").orElse("");
  }

  /** {@code src} and how to load it, of the image that was opened last; with a leading space. */
  String attributes(Part.Image image) {
    String source = image.source().strip();
    String loading = atOnce ? "" : " loading=\"lazy\" decoding=\"async\"";
    if (shown.isEmpty()) {
      return isData(source) ? " src=\"" + Html.escape(source) + "\"" + loading : loading;
    }
    atOnce = false;
    Showing showing = shown.get();
    String size =
        showing.width() > 0
            ? " width=\"" + showing.width() + "\" height=\"" + showing.height() + "\""
            : "";
    String choices = isFramed(showing) ? "" : choices(showing, image.at());
    String url = links.written(links.to(showing.url()), image.at());
    return " src=\"" + Html.escape(url) + "\"" + choices + size + loading;
  }

  /**
   * Browsers that cannot read WebP pass it by; of a picture that is WebP, there is nothing else.
   */
  private static boolean isFramed(Showing showing) {
    return !showing.choices().isEmpty() && !showing.isWebp();
  }

  private String choices(Showing showing, SourceLocation at) {
    List<Rendition> choices = showing.choices();
    if (choices.isEmpty()) {
      return "";
    }
    String set =
        choices.stream()
            .map(r -> links.written(links.to(r.url()), at) + " " + r.width() + "w")
            .collect(Collectors.joining(", "));
    String sizes =
        showing.width() < COLUMN
            ? "(min-width: " + showing.width() + "px) " + showing.width() + "px, 100vw"
            : SIZES;
    return " srcset=\"" + Html.escape(set) + "\" sizes=\"" + sizes + "\"";
  }

  private static boolean isData(String source) {
    return source.toLowerCase(Locale.ROOT).startsWith("data:image/");
  }

  /** The picture, ready to be shown; if there is none, that is a finding. */
  private Optional<Showing> find(Part.Image image) {
    String source = image.source().strip();
    if (isData(source)) {
      return Optional.empty();
    }
    if (source.toLowerCase(Locale.ROOT).matches("[a-z][a-z0-9+.-]*:.*")
        || source.startsWith("//")) {
      workshop.error(
          "image-remote",
          image.at(),
          "the image comes from another server",
          "save it under assets/img: a visitor's address must not reach third parties");
      return Optional.empty();
    }
    String path = Percent.decode(source);
    String name = name(path);
    Optional<String> place = links.place(path, name);
    if (place.isEmpty()) {
      missing(image, path, name);
      return Optional.empty();
    }
    Path file =
        path.startsWith("/")
            ? workshop.manuscript().assets().get(path.substring(1))
            : workshop.manuscript().files().get(name);
    return Optional.of(workshop.pictures().show(file, place.get(), image.at()));
  }

  private void missing(Part.Image image, String path, String name) {
    boolean asset = path.startsWith("/");
    String near =
        Suggestion.nearest(
                asset ? path.substring(1) : name,
                asset
                    ? workshop.manuscript().assets().keySet()
                    : workshop.manuscript().files().keySet())
            .map(found -> "did you mean '" + (asset ? "/" : "content/") + found + "'?")
            .orElse("save it as assets" + (asset ? path : "/img/… and write /img/…"));
    workshop.error("image-missing", image.at(), "no image '" + image.source().strip() + "'", near);
  }

  private String name(String source) {
    String folder = page.written() + (page.folder().isEmpty() ? "" : "/" + page.folder());
    return Path.of(folder)
        .resolve(source.startsWith("/") ? source.substring(1) : source)
        .normalize()
        .toString()
        .replace('\\', '/');
  }
}
