package polyclinic.check;

import java.util.List;

/**
 * Which page links to which.
 *
 * @param pages sorted by file
 */
public record PageGraph(List<Node> pages) {

  /** Without pages. */
  public static final PageGraph EMPTY = new PageGraph(List.of());

  /**
   * A page.
   *
   * @param file relative to the folder
   * @param depth clicks from {@code index.html}; {@link #UNREACHED} if there is no way
   * @param orphan whether it is meant to be found, but no other page links to it
   * @param links files of other pages that it links to, sorted, each once
   */
  public record Node(String file, int depth, boolean orphan, List<String> links) {

    /** The depth of a page to which no links lead. */
    public static final int UNREACHED = -1;

    public Node {
      links = List.copyOf(links);
    }

    /** The folder right below the root in which it lies, a language's for example; or empty. */
    public String section() {
      return file.substring(0, Math.max(0, file.indexOf('/')));
    }
  }

  public PageGraph {
    pages = List.copyOf(pages);
  }
}
