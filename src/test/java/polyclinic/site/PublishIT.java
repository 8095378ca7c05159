package polyclinic.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The branch that {@code src/main/ant/publish.xml} pushed, twice, to an empty repository. */
class PublishIT {

  private static final Path REMOTE =
      Path.of(System.getProperty("polyclinic.published", "target/publish-proof/remote.git"));

  @BeforeAll
  static void hasPublished() {
    boolean published = Files.isDirectory(REMOTE);
    if (!published) {
      System.out.println(
          "SKIPPED: PublishIT, because git is not in the PATH: nothing was published");
    }
    assumeTrue(published, "published to " + REMOTE);
  }

  @Test
  void theBranchIsTheSiteByteForByte() throws Exception {
    Map<String, String> site = new TreeMap<>();
    for (Path file : PublishedSite.files("")) {
      site.put(PublishedSite.name(file), blobId(Files.readAllBytes(file)));
    }
    Map<String, String> branch = new TreeMap<>();
    for (String line : git("ls-tree", "-r", "-z", "site").split("\0")) {
      // mode, type and id, a tab, the path
      String[] entry = line.split("\t", 2);
      branch.put(entry[1], entry[0].split(" ")[2]);
    }
    assertThat(branch).isEqualTo(site);
  }

  @Test
  void anUnchangedSiteIsNotPublishedAgain() throws Exception {
    assertThat(git("log", "--format=%s", "site").lines()).containsExactly("Publish the site");
  }

  /** Git's name for a file of this content. */
  private static String blobId(byte[] content) throws Exception {
    MessageDigest sha = MessageDigest.getInstance("SHA-1");
    sha.update(("blob " + content.length + "\0").getBytes(StandardCharsets.US_ASCII));
    return HexFormat.of().formatHex(sha.digest(content));
  }

  private static String git(String... arguments) throws IOException, InterruptedException {
    ProcessBuilder git = new ProcessBuilder("git", "--git-dir=" + REMOTE);
    git.command().addAll(List.of(arguments));
    Process process = git.redirectErrorStream(true).start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(answer).isZero();
    return answer;
  }
}
