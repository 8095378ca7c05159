package polyclinic.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultsTest {

  @TempDir private Path folder;

  @Test
  void areFoundInAJar() throws IOException {
    Path jar = folder.resolve("polyclinic.jar");
    try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("defaults/"));
      add(out, "defaults/templates/page.ftlh", "page");
      add(out, "defaults/assets/css/site.css", "css");
      add(out, "polyclinic/other.txt", "other");
    }

    Defaults defaults = Defaults.InJar.of(jar);

    assertThat(defaults.names()).containsExactly("assets/css/site.css", "templates/page.ftlh");
    assertThat(defaults.read("templates/page.ftlh")).asString().isEqualTo("page");
  }

  @Test
  void areFoundInAFolder() throws IOException {
    Files.createDirectories(folder.resolve("templates/lib"));
    Files.writeString(folder.resolve("templates/lib/x.ftlh"), "x");

    Defaults defaults = Defaults.inFolder(folder);

    assertThat(defaults.names()).containsExactly("templates/lib/x.ftlh");
    assertThat(defaults.read("templates/lib/x.ftlh")).asString().isEqualTo("x");
  }

  @Test
  void areNoneWhereThereIsNoFolder() {
    assertThat(Defaults.inFolder(folder.resolve("nothing")).names()).isEmpty();
  }

  private static void add(JarOutputStream out, String name, String text) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
