package polyclinic.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.SiteBuild;

final class CorpusTest {

  @TempDir private Path folder;

  @Test
  void anArticleHasWhatTheComparisonSays() throws IOException {
    for (String language : Corpus.LANGUAGES) {
      String body = articles(1, language, LinkStyle.ADDRESSES).get(3).body();
      assertThat(count(body, "\\]\\(/" + language + "/articles/")).as("internal").isEqualTo(10);
      assertThat(count(body, "\\]\\(https:")).as("external").isEqualTo(3);
      assertThat(count(body, "(?m)^\\[\\^\\d]: ")).as("footnotes").isEqualTo(3);
      assertThat(count(body, "(?m)^\\| (?!-)")).as("rows and their head").isEqualTo(13);
      assertThat(count(body, "!\\[")).as("pictures").isEqualTo(1);
      assertThat(count(body, "[\\p{L}-]{2,}")).as("words").isBetween(650L, 850L);
    }
  }

  @Test
  void theSameSeedMakesTheSameArticlesAndAnotherDoesNot() throws IOException {
    List<Article> first = articles(1, "en", LinkStyle.SOURCES);
    assertThat(articles(1, "en", LinkStyle.SOURCES)).isEqualTo(first);
    assertThat(articles(2, "en", LinkStyle.SOURCES)).isNotEqualTo(first);
  }

  @Test
  void enginesGetTheSameTextButForTargetsAndIds() throws IOException {
    String ours = articles(1, "de", LinkStyle.SOURCES).get(0).body();
    String theirs = articles(1, "de", LinkStyle.ADDRESSES).get(0).body();
    assertThat(plain(ours)).isEqualTo(plain(theirs));
  }

  @Test
  void ourSiteHasNoFindingSoTheWholeBakeIsTimed() throws IOException {
    Path site = folder.resolve("site");
    SiteFormat.POLYCLINIC.write(new Corpus(3, 1), new SiteFolder(site));
    var result = new SiteBuild(LocalDate.of(2026, 1, 1)).run(site, folder.resolve("out"));
    assertThat(result.findings()).isEmpty();
    assertThat(result.published()).isTrue();
  }

  private static List<Article> articles(long seed, String language, LinkStyle links)
      throws IOException {
    return new Corpus(5, seed).articles(language, links).toList();
  }

  private static long count(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }

  private static String plain(String body) {
    return body.replaceAll("]\\([^)]*\\)", "]").replaceAll(" \\{#[^}]*}", "");
  }
}
