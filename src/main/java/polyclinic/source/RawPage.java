package polyclinic.source;

import polyclinic.markdown.RawBody;

/**
 * A page as an editor wrote it; nothing in it is resolved.
 *
 * @param language code of the language whose folder it is in
 * @param path below that folder, with {@code /}: {@code knee/arthrosis.md}
 * @param file relative to the site's root
 */
public record RawPage(String language, String path, String file, RawMeta meta, RawBody body) {

  /** Whether it is the page of a folder. */
  public boolean isIndex() {
    return path.equals(INDEX) || path.endsWith("/" + INDEX);
  }

  /** Of the file alone: pages are keys of maps, and their bodies are long. */
  @Override
  public int hashCode() {
    return file.hashCode();
  }

  /** The folder below the language's, empty for the first. */
  public String folder() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  static final String INDEX = "_index.md";
}
