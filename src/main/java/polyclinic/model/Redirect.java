package polyclinic.model;

/** An old address and where it leads now; both paths from the site's root. */
public record Redirect(String from, String to, Language language, String title) {

  /** The file that is written, relative to the site's folder. */
  public String outputFile() {
    return SitePath.file(from);
  }
}
