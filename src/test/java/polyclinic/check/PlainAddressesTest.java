package polyclinic.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import polyclinic.model.BaseUrl;

class PlainAddressesTest {

  private static final List<String> PIECES =
      List.of(
          "/",
          "/",
          "../",
          "./",
          "..",
          ".",
          "a",
          "b.html",
          "index.html",
          "praxis",
          "#",
          "?",
          ":",
          "%20",
          "%2e",
          "\\",
          " ",
          "ü",
          "#fn:1",
          ":~:text=x",
          "mailto:",
          "+",
          "a=b&c",
          "\t",
          "//");

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "de/index.html", "de/knee/deep/page.html", "ä b/x.html"})
  void agreesWithTheExactReader(String file) {
    for (String path : List.of("/", "/praxis/", "/a/b/")) {
      var exact = new AddressReader(Optional.of(new BaseUrl("https://example.org", path)));
      Place own = exact.placeOf(file);
      for (String base : List.of("", "../", "/", "/a", "b/", "https://example.net/", "u\u0308/")) {
        Place place = exact.rebase(own, base);
        compare(exact, place, exact.plain(place));
      }
    }
  }

  private static void compare(AddressReader exact, Place place, PlainAddresses plain) {
    var random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      String url =
          IntStream.range(0, random.nextInt(7))
              .mapToObj(p -> PIECES.get(random.nextInt(PIECES.size())))
              .collect(Collectors.joining());
      plain
          .read(url)
          .ifPresent(
              address ->
                  assertThat(address)
                      .as("'%s' in %s", url, place)
                      .isEqualTo(exact.read(place, url)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "b.html",
        "../../x/#y",
        "/praxis/",
        "/praxis/a/?b#c:d",
        "#here",
        "?x",
        "a/b/",
        "."
      })
  void readsWhatPagesAreFullOf(String url) {
    var exact = new AddressReader(Optional.of(new BaseUrl("https://example.org", "/praxis/")));
    Place place = exact.placeOf("de/knee/page.html");
    assertThat(exact.plain(place).read(url).isPresent()).isEqualTo(!url.equals("."));
  }

  @Test
  void namesAreFoundOnlyWhole() {
    var names = new NameSet(List.of("a/b.html", "Aa", "x", ""));
    assertThat(List.of("a/b.html", "Aa", "x", "")).allMatch(names::contains);
    // "BB" has the hash of "Aa"
    assertThat(List.of("BB", "a/b", "a/b.html ", "X", "a")).noneMatch(names::contains);
  }
}
