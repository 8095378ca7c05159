package polyclinic.model;

/**
 * A page as PDF.
 *
 * @param url path from the site's root
 * @param bytes its size; 0 if it has not been made yet
 */
public record Leaflet(String url, int bytes) {

  /** A page's leaflet before it is made: beside the page, with the page's own name. */
  public static Leaflet of(Page page) {
    return new Leaflet(address(page), 0);
  }

  private static String address(Page page) {
    String url = page.url();
    if (!url.endsWith("/")) {
      int dot = url.lastIndexOf('.');
      return (dot > url.lastIndexOf('/') ? url.substring(0, dot) : url) + ".pdf";
    }
    String[] names = url.split("/");
    return url + (names.length == 0 ? "index" : names[names.length - 1]) + ".pdf";
  }

  /** The file that is written, relative to the site's folder. */
  public String outputFile() {
    return SitePath.file(url);
  }

  /** The size in kilobytes of 1,000 bytes, at least 1. */
  public int kilobytes() {
    return Math.max(1, Math.round(bytes / 1000f));
  }
}
