package polyclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What servers are told to send fits what pages say of themselves. */
class PolicyOfPagesTest {

  private static final Pattern META =
      Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\">");
  private static final String FRAMES = "; frame-ancestors 'none'";

  @TempDir private Path folder;
  private Path out;

  private void bake(String baseUrl) throws IOException {
    Path root = folder.resolve("root");
    SiteFolders.copy(SiteFolders.BASE, root);
    Path config = root.resolve("content/site.yaml");
    SiteFolders.change(config, s -> s.replaceFirst("(?m)^baseUrl: .*$", "baseUrl: " + baseUrl));
    out = folder.resolve("out");
    BuildResult result = new SiteBuild(LocalDate.of(2026, 3, 1)).run(root, out);
    assertThat(result.findings()).isEmpty();
  }

  private String read(String file) throws IOException {
    return Files.readString(out.resolve(file));
  }

  @Test
  void isTheSameInPagesAndRules() throws IOException {
    bake("https://example.com/");
    Matcher meta = META.matcher(read("en/index.html"));
    assertThat(meta.find()).isTrue();
    String policy = meta.group(1) + FRAMES;

    assertThat(read(".htaccess"))
        .contains("Header always set Content-Security-Policy \"" + policy + "\"\n")
        .contains("Strict-Transport-Security");
    assertThat(read("nginx-headers.conf")).contains("\"" + policy + "\";\n");
    assertThat(read("_headers")).contains("  Content-Security-Policy: " + policy + "\n");
  }

  @Test
  void isForTheSitesFolderOnly() throws IOException {
    bake("http://example.com/our.clinic/");

    assertThat(read("_headers"))
        .contains("/our.clinic/*\n  Content-Security-Policy: ")
        .contains("/our.clinic/css/*\n  Cache-Control: ")
        .doesNotContain("Strict-Transport-Security");
    assertThat(read("nginx-headers.conf"))
        .contains("if ($uri ~ \"^/our\\\\.clinic/\") {\n")
        .contains("if ($uri ~ \"^/our\\\\.clinic/css/\") {");
    assertThat(read(".htaccess")).contains("m#^/our\\\\.clinic/css/#");
  }
}
