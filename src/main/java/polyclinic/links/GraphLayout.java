package polyclinic.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import polyclinic.check.PageGraph;
import polyclinic.check.PageGraph.Node;
import polyclinic.links.GraphPicture.Dot;
import polyclinic.links.GraphPicture.Heading;
import polyclinic.links.GraphPicture.Line;

/**
 * Places pages in columns, one for each number of clicks from the home page and a last one for
 * those that no way leads to; the sections of the site, its languages for example, stand one below
 * the other. Names need the width, and rings would leave none of it.
 */
final class GraphLayout {

  private static final int COLUMN = 250;
  private static final int ROW = 20;
  private static final int LEFT = 70;
  private static final int TITLE = 40;
  private static final int LONGEST_LABEL = 32;

  private final List<Heading> headings = new ArrayList<>();
  private final List<Dot> dots = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final int unreached;
  private int height = TITLE;

  GraphLayout(PageGraph graph) {
    int deepest = graph.pages().stream().mapToInt(Node::depth).max().orElse(0);
    boolean all = graph.pages().stream().noneMatch(n -> n.depth() == Node.UNREACHED);
    this.unreached = deepest + 1;
    for (int depth = 0; depth <= deepest; depth++) {
      String clicks = depth == 1 ? "1 click" : depth + " clicks";
      headings.add(new Heading(depth == 0 ? "Home page" : clicks, x(depth), ROW));
    }
    if (!all) {
      headings.add(new Heading("No way", x(unreached), ROW));
    }
    SortedMap<String, List<Node>> sections = new TreeMap<>();
    graph
        .pages()
        .forEach(n -> sections.computeIfAbsent(n.section(), s -> new ArrayList<>()).add(n));
    sections.forEach(this::place);
    connect(graph);
  }

  private static int x(int column) {
    return LEFT + column * COLUMN;
  }

  private void place(String section, List<Node> pages) {
    headings.add(new Heading(section, 0, height + ROW));
    Map<Integer, Integer> rows = new HashMap<>();
    int most = 0;
    for (Node page : pages) {
      int column = page.depth() == Node.UNREACHED ? unreached : page.depth();
      int row = rows.merge(column, 1, Integer::sum);
      most = Math.max(most, row);
      dots.add(new Dot(x(column), height + row * ROW, page.file(), label(page), page.orphan()));
    }
    height += most * ROW + TITLE;
  }

  private static String label(Node node) {
    String name = node.file().replaceFirst("(?:^|/)index\\.html$", "");
    String below = name.substring(name.indexOf('/') + 1);
    String label = below.isEmpty() ? node.file() : below;
    return label.length() <= LONGEST_LABEL
        ? label
        : "…" + label.substring(label.length() - LONGEST_LABEL + 1);
  }

  private void connect(PageGraph graph) {
    Map<String, Dot> byFile = new HashMap<>();
    dots.forEach(dot -> byFile.put(dot.file(), dot));
    Set<Line> drawn = new HashSet<>();
    for (Node node : graph.pages()) {
      for (String target : node.links()) {
        Line line = line(byFile.get(node.file()), byFile.get(target));
        if (!drawn.contains(line.reversed()) && drawn.add(line)) {
          lines.add(line);
        }
      }
    }
  }

  /** Within a column, a line goes round the pages between its ends. */
  private static Line line(Dot from, Dot to) {
    int bend = from.x() == to.x() ? from.x() - LEFT / 2 : (from.x() + to.x()) / 2;
    return new Line(from.x(), from.y(), bend, to.x(), to.y());
  }

  int width() {
    return headings.stream().mapToInt(Heading::x).max().orElse(0) + COLUMN;
  }

  int height() {
    return height;
  }

  List<Heading> headings() {
    return headings;
  }

  List<Dot> dots() {
    return dots;
  }

  List<Line> lines() {
    return lines;
  }
}
