package polyclinic.source;

import polyclinic.markdown.RawBody;
import polyclinic.report.SourceLocation;

/**
 * A page as an editor wrote it; nothing in it is resolved.
 *
 * @param language code of the language whose folder it is in
 * @param path below that folder, with {@code /}: {@code knee/arthrosis.md}
 * @param file relative to the site's root
 * @param text the Markdown as written, below the front matter
 * @param textAt where it begins
 * @param written code of the language that the text is written in: another one than {@code
 *     language} where the page stands in for a translation that is missing
 */
public record RawPage(
    String language,
    String path,
    String file,
    RawMeta meta,
    RawBody body,
    String text,
    SourceLocation textAt,
    String written) {

  /** What joins the translations of a page: its translationKey, or its path without the ending. */
  public String key() {
    return meta.translationKey()
        .map(Located::value)
        .orElseGet(() -> path.substring(0, path.length() - ".md".length()));
  }

  /** The page as it stands in for its missing translation into another language. */
  public RawPage standIn(String reader) {
    return new RawPage(reader, path, file, meta, body, text, textAt, written);
  }

  /**
   * Where a character of the text stands in the file.
   *
   * @param offset in {@code text}
   */
  public SourceLocation at(int offset) {
    String before = text.substring(0, offset);
    int lines = (int) before.chars().filter(c -> c == '\n').count();
    return new SourceLocation(file, textAt.line() + lines, offset - before.lastIndexOf('\n'));
  }

  /** Whether it stands in for a translation that is missing. */
  public boolean isStandIn() {
    return !written.equals(language);
  }

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
