package polyclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation links to is there: files, pictures and headings. */
class DocumentationLinksTest {

  private static final Pattern FENCED = Pattern.compile("(?ms)^ *```.*?^ *```$");
  private static final Pattern CODE = Pattern.compile("`[^`\\n]*`");
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/site/markdown"))) {
      Stream<Path> pages = files.filter(file -> file.toString().endsWith(".md"));
      return Stream.concat(Stream.of(Path.of("README.md")), pages).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void leadSomewhere(Path page) throws IOException {
    Matcher links = LINK.matcher(CODE.matcher(prose(page)).replaceAll(""));
    while (links.find()) {
      String link = links.group(1);
      if (!link.contains(":")) {
        assertLeads(page, link);
      }
    }
  }

  private static void assertLeads(Path page, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
    assertThat(target).as(page + ": " + link).exists();
    if (parts.length == 2) {
      assertThat(headings(target)).as(page + ": " + link).contains(parts[1]);
    }
  }

  /** The ids that forges give to headings. */
  private static List<String> headings(Path page) throws IOException {
    return HEADING.matcher(prose(page)).results().map(found -> id(found.group(1))).toList();
  }

  private static String id(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{M}\\p{N} _-]", "")
        .replace(' ', '-');
  }

  private static String prose(Path page) throws IOException {
    return FENCED.matcher(Files.readString(page)).replaceAll("");
  }
}
