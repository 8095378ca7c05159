package polyclinic.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import polyclinic.check.PageGraph;
import polyclinic.check.PageGraph.Node;
import polyclinic.links.GraphPicture.Dot;
import polyclinic.links.GraphPicture.Line;

class GraphPictureTest {

  @Test
  void showsDepthInColumnsAndMarksOrphans() {
    var picture =
        GraphPicture.of(
            new PageGraph(
                List.of(
                    new Node("fr/a/index.html", 1, false, List.of("index.html")),
                    new Node("fr/b/index.html", Node.UNREACHED, true, List.of("fr/a/index.html")),
                    new Node("index.html", 0, false, List.of("fr/a/index.html")))));
    assertThat(picture.orphans()).containsExactly("fr/b/index.html");
    assertThat(picture.links()).isEqualTo(3);
    assertThat(picture.dots()).extracting(Dot::label).containsExactly("index.html", "a", "b");
    assertThat(picture.dots()).extracting(Dot::orphan).containsExactly(false, false, true);
    assertThat(picture.dots()).extracting(Dot::x).isSorted().doesNotHaveDuplicates();
    assertThat(picture.headings())
        .extracting(GraphPicture.Heading::title)
        .containsExactly("Home page", "1 click", "No way", "", "fr");
    assertThat(picture.lines()).extracting(Line::y1).hasSize(2);
  }

  @Test
  void keepsFiftyPagesApartAndInside() {
    var picture = GraphPicture.of(site(50));
    Set<String> places = new HashSet<>();
    for (Dot dot : picture.dots()) {
      assertThat(places.add(dot.x() + " " + dot.y())).as(dot.file()).isTrue();
      assertThat(dot.x()).isBetween(0, picture.width());
      assertThat(dot.y()).isBetween(0, picture.height());
    }
    assertThat(places).hasSize(50);
    assertThat(picture.height()).isLessThan(1500);
  }

  @Test
  void isOnlyCountedWhereThereAreTooManyPages() {
    assertThat(GraphPicture.of(site(300)).dots()).hasSize(300);
    var picture = GraphPicture.of(site(301));
    assertThat(picture.dots()).isEmpty();
    assertThat(picture.pages()).isEqualTo(301);
  }

  private static PageGraph site(int pages) {
    var nodes = new ArrayList<Node>();
    nodes.add(new Node("index.html", 0, false, List.of()));
    IntStream.range(1, pages)
        .mapToObj(
            i -> new Node((i % 2 == 0 ? "fr/" : "nl/") + i + ".html", i % 3, false, List.of()))
        .forEach(nodes::add);
    return new PageGraph(nodes);
  }
}
