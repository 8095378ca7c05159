package polyclinic.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * No page weighs more than a slow connection can carry, all measured as gzip, or loads from others.
 * Cookies are counted where there is a browser: {@link BrowserIT}.
 */
class BudgetIT {

  private static final int HTML = 40 * 1024;
  private static final int STYLE = 20 * 1024;
  private static final int SCRIPT = 15 * 1024;
  private static final int ALL = 200 * 1024;

  @Test
  void everyPageKeepsItsBudget() throws IOException {
    List<String> overweight = new ArrayList<>();
    System.out.printf(
        "%8s %8s %8s %8s %8s  page (bytes, gzip; things of others)%n",
        "HTML", "CSS", "JS", "all", "others");
    for (Path page : PublishedSite.files(".html")) {
      PageWeight weight = PageWeight.of(page);
      System.out.printf(
          "%8d %8d %8d %8d %8d  %s%n",
          weight.html(),
          weight.styles(),
          weight.scripts(),
          weight.all(),
          weight.strangers(),
          weight.page());
      require(weight.page() + ": HTML", weight.html(), HTML, overweight);
      require(weight.page() + ": CSS", weight.styles(), STYLE, overweight);
      require(weight.page() + ": JS", weight.scripts(), SCRIPT, overweight);
      require(weight.page() + ": all", weight.all(), ALL, overweight);
      if (weight.strangers() > 0) {
        overweight.add(weight.page() + ": loads from others");
      }
    }
    assertThat(overweight).isEmpty();
  }

  private static void require(String what, int bytes, int budget, List<String> overweight) {
    if (bytes > budget) {
      overweight.add(what + " has " + bytes + " bytes, the budget is " + budget);
    }
  }
}
