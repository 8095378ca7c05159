package polyclinic.model;

import java.nio.file.Path;
import polyclinic.report.SourceLocation;

/**
 * A smaller or lighter file that is made of a picture.
 *
 * @param url path from the site's root; changes with the picture
 * @param original the picture's file
 * @param hash of the original's bytes
 * @param width in pixels
 * @param height in pixels
 * @param at where the picture is named
 */
public record Rendition(
    String url,
    Path original,
    String hash,
    Format format,
    int width,
    int height,
    SourceLocation at) {

  /** What a rendition is written as. */
  public enum Format {
    WEBP("webp"),
    JPEG("jpg"),
    PNG("png");

    private final String ending;

    Format(String ending) {
      this.ending = ending;
    }

    /** Of the names of such files, without the dot. */
    public String ending() {
      return ending;
    }
  }

  /** The file that is written, relative to the site's folder. */
  public String outputFile() {
    return SitePath.file(url);
  }
}
