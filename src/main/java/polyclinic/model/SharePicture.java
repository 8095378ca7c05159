package polyclinic.model;

/**
 * The picture that other sites show where somebody shares a page's address.
 *
 * @param url path from the site's root
 * @param width in pixels
 * @param height in pixels
 */
public record SharePicture(String url, int width, int height) {

  /** The address of a page's picture: beside the page. */
  public static String address(Page page) {
    String url = page.url();
    return url.endsWith("/") ? url + "share.png" : url + ".png";
  }

  /** The file that is written, relative to the site's folder. */
  public String outputFile() {
    return SitePath.file(url);
  }
}
