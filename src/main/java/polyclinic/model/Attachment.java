package polyclinic.model;

import java.nio.file.Path;

/**
 * A file beside the pages that is published as it is.
 *
 * @param url path from the site's root
 */
public record Attachment(Path file, String url) {

  /** The file that is written, relative to the site's folder. */
  public String outputFile() {
    return SitePath.file(url);
  }
}
