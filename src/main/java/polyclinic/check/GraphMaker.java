package polyclinic.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import polyclinic.check.PageGraph.Node;

/** Makes the graph of pages of what was read of a folder. */
final class GraphMaker {

  private static final String HOME = "index.html";

  private final SortedMap<String, List<String>> links = new TreeMap<>();

  private GraphMaker(Survey survey, Predicate<String> isShown) {
    survey.documents().values().stream()
        .filter(d -> d.kind().isPage() && isShown.test(d.path()))
        .forEach(d -> links.put(d.path(), List.of()));
    links.replaceAll((file, none) -> linked(survey.documents().get(file)));
  }

  /**
   * The graph.
   *
   * @param isShown whether a page is one to readers; a redirect is not
   * @param isMeant whether readers are meant to find a page by a link
   */
  static PageGraph of(Survey survey, Predicate<String> isShown, Predicate<String> isMeant) {
    var maker = new GraphMaker(survey, isShown);
    Map<String, Integer> depths = maker.depths();
    Set<String> reached = new HashSet<>();
    maker.links.values().forEach(reached::addAll);
    List<Node> nodes = new ArrayList<>();
    maker.links.forEach(
        (file, targets) -> {
          boolean orphan = !file.equals(HOME) && !reached.contains(file) && isMeant.test(file);
          nodes.add(new Node(file, depths.getOrDefault(file, Node.UNREACHED), orphan, targets));
        });
    return new PageGraph(nodes);
  }

  private List<String> linked(DocumentFacts page) {
    return page.jumps().stream()
        .filter(j -> j.kind() == Kind.LINK && !j.target().equals(page.path()))
        .map(Jump::target)
        .filter(links::containsKey)
        .sorted()
        .distinct()
        .toList();
  }

  private Map<String, Integer> depths() {
    Map<String, Integer> depths = new HashMap<>();
    Queue<String> next = new ArrayDeque<>();
    if (links.containsKey(HOME)) {
      depths.put(HOME, 0);
      next.add(HOME);
    }
    while (!next.isEmpty()) {
      String file = next.remove();
      for (String target : links.get(file)) {
        if (depths.putIfAbsent(target, depths.get(file) + 1) == null) {
          next.add(target);
        }
      }
    }
    return depths;
  }
}
