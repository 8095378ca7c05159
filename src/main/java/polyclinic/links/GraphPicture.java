package polyclinic.links;

import java.util.List;
import polyclinic.check.PageGraph;
import polyclinic.check.PageGraph.Node;

/**
 * The graph of pages, drawn. The unit is the pixel.
 *
 * @param pages how many pages the graph has
 * @param links how many pairs of pages are linked
 * @param orphans files to which no other page links, sorted
 * @param headings of columns and sections; none if there are too many pages to tell them apart
 * @param dots the pages; none if there are too many
 * @param lines the links; none if there are too many pages
 */
public record GraphPicture(
    int pages,
    int links,
    List<String> orphans,
    int width,
    int height,
    List<Heading> headings,
    List<Dot> dots,
    List<Line> lines) {

  /** More pages than that are a grey cloud. */
  static final int MOST_PAGES = 300;

  public GraphPicture {
    orphans = List.copyOf(orphans);
    headings = List.copyOf(headings);
    dots = List.copyOf(dots);
    lines = List.copyOf(lines);
  }

  /** The name of a column or of a section. */
  public record Heading(String title, int x, int y) {}

  /**
   * A page.
   *
   * @param file its name, told when it is pointed at
   * @param label what is written beside it
   */
  public record Dot(int x, int y, String file, String label, boolean orphan) {}

  /**
   * A link; two pages that link to each other have one line.
   *
   * @param bend the column through which the line swings
   */
  public record Line(int x1, int y1, int bend, int x2, int y2) {

    Line reversed() {
      return new Line(x2, y2, bend, x1, y1);
    }
  }

  static GraphPicture of(PageGraph graph) {
    int links = graph.pages().stream().mapToInt(node -> node.links().size()).sum();
    List<String> orphans =
        graph.pages().stream().filter(Node::orphan).map(Node::file).sorted().toList();
    int pages = graph.pages().size();
    if (pages == 0 || pages > MOST_PAGES) {
      return new GraphPicture(pages, links, orphans, 0, 0, List.of(), List.of(), List.of());
    }
    var layout = new GraphLayout(graph);
    return new GraphPicture(
        pages,
        links,
        orphans,
        layout.width(),
        layout.height(),
        layout.headings(),
        layout.dots(),
        layout.lines());
  }
}
