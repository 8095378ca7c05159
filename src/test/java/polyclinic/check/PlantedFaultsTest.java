package polyclinic.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.report.Diagnostic;

/** A sound site of 200 pages, and the same with faults at known lines. */
class PlantedFaultsTest {

  private static final int PAGES = 200;
  private static final List<String> FAULTS =
      List.of(
          "<a href='/gone-%d.html'>x</a>|link-missing",
          "<a href='page-%d.html#nowhere'>x</a>|fragment-missing",
          "<img src='img/gone-%d.png' alt=''>|link-missing",
          "<a href='PAGE-%d.html'>x</a>|link-case",
          "<a href='mailto:nobody-%d'>x</a>|mailto-syntax",
          "<a href='javascript:x%d()'>x</a>|link-javascript",
          "<a href='x%%ZZ-%d.html'>x</a>|link-syntax");

  @TempDir Path site;

  @Test
  void aSoundSiteIsSilent() throws IOException {
    write(List.of());
    CheckResult result = new LinkChecker(CheckOptions.standard()).check(site);
    assertThat(result.pages()).isEqualTo(PAGES);
    assertThat(result.references()).isEqualTo(PAGES * 43);
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void findsEveryFaultAndNothingElse() throws IOException {
    var random = new Random(7);
    List<Fault> faults =
        random
            .ints(0, PAGES)
            .distinct()
            .limit(63)
            .mapToObj(page -> new Fault(page, random.nextInt(20), page % FAULTS.size()))
            .toList();
    write(faults);
    List<Diagnostic> found = new LinkChecker(CheckOptions.standard()).check(site).findings();
    assertThat(found.stream().map(d -> d.at().file() + ":" + d.at().line() + " " + d.rule()))
        .containsExactlyInAnyOrderElementsOf(faults.stream().map(Fault::expected).toList());
  }

  /** A fault of a kind in a page, in front of a paragraph. */
  private record Fault(int page, int paragraph, int kind) {
    String html() {
      return FAULTS.get(kind).split("\\|")[0].formatted(page);
    }

    String expected() {
      // three lines stand before the first paragraph, and each paragraph is a line
      return "page-" + page + ".html:" + (paragraph + 4) + " " + FAULTS.get(kind).split("\\|")[1];
    }
  }

  private void write(List<Fault> faults) throws IOException {
    Files.createDirectories(site.resolve("img"));
    Files.write(site.resolve("img/x.png"), new byte[] {1});
    for (int page = 0; page < PAGES; page++) {
      Files.writeString(site.resolve("page-" + page + ".html"), html(page, faults));
    }
  }

  private static String html(int page, List<Fault> faults) {
    var lines = new ArrayList<String>();
    lines.add("<!doctype html><html lang='en'><meta charset='utf-8'><title>" + page + "</title>");
    lines.add("<img src='img/x.png' alt=''><a href='https://example.net/'>out</a>");
    lines.add("<p id='start'><a href='#p3'>down</a>");
    IntStream.range(0, 20)
        .mapToObj(
            p ->
                "<p id='p"
                    + p
                    + "'>"
                    + planted(page, p, faults)
                    + "<a href='page-"
                    + (page + p) % PAGES
                    + ".html#p"
                    + p
                    + "'>x</a>"
                    + "<a href='/page-"
                    + (page + 7 * p) % PAGES
                    + ".html?a=b'>y</a>")
        .forEach(lines::add);
    return String.join("\n", lines);
  }

  private static String planted(int page, int paragraph, List<Fault> faults) {
    return faults.stream()
        .filter(f -> f.page() == page && f.paragraph() == paragraph)
        .map(Fault::html)
        .collect(Collectors.joining());
  }
}
