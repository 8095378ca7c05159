package polyclinic.resolve;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import polyclinic.markdown.Part;
import polyclinic.model.Html;
import polyclinic.report.Suggestion;
import polyclinic.source.RawPage;

/** Turns the source of an image into the attributes of an {@code img}. */
final class ImageResolver {

  private final Workshop workshop;
  private final RawPage page;
  private final PageLinks links;

  ImageResolver(Workshop workshop, RawPage page, PageLinks links) {
    this.workshop = workshop;
    this.page = page;
    this.links = links;
  }

  /** {@code src} and, where the file tells it, width and height; with a leading space. */
  String attributes(Part.Image image) {
    String source = image.source().strip();
    String lower = source.toLowerCase(Locale.ROOT);
    if (lower.startsWith("data:image/")) {
      return " src=\"" + Html.escape(source) + "\"";
    }
    if (lower.matches("[a-z][a-z0-9+.-]*:.*") || source.startsWith("//")) {
      workshop.error(
          "image-remote",
          image.at(),
          "the image comes from another server",
          "save it under assets/img: a visitor's address must not reach third parties");
      return "";
    }
    String path = Percent.decode(source);
    String name = name(path);
    Optional<String> url = links.file(path, name);
    if (url.isEmpty()) {
      boolean asset = path.startsWith("/");
      String near =
          Suggestion.nearest(
                  asset ? path.substring(1) : name,
                  asset
                      ? workshop.manuscript().assets().keySet()
                      : workshop.manuscript().files().keySet())
              .map(found -> "did you mean '" + (asset ? "/" : "content/") + found + "'?")
              .orElse("save it as assets" + (asset ? path : "/img/… and write /img/…"));
      workshop.error("image-missing", image.at(), "no image '" + source + "'", near);
      return "";
    }
    Path file =
        path.startsWith("/")
            ? workshop.manuscript().assets().get(path.substring(1))
            : workshop.manuscript().files().get(name);
    String size =
        workshop
            .imageSizes()
            .of(file)
            .map(s -> " width=\"" + s.width() + "\" height=\"" + s.height() + "\"")
            .orElse("");
    return " src=\"" + Html.escape(links.written(url.get(), image.at())) + "\"" + size;
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
