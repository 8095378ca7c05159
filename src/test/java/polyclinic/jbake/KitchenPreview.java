package polyclinic.jbake;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import polyclinic.model.Words;
import polyclinic.report.Problems;

/**
 * Bakes the sample site with this project's own templates and assets, to look at while designing:
 *
 * <pre>
 * mvn -q -o test-compile exec:java -Dexec.mainClass=polyclinic.jbake.KitchenPreview
 *     -Dexec.classpathScope=test -Dpreview.out=target/preview
 * </pre>
 *
 * <p>Property {@code preview.root} is the folder with {@code templates} and {@code assets} (default:
 * the working folder), {@code preview.out} the folder to write.
 */
public final class KitchenPreview {

  private KitchenPreview() {}

  public static void main(String[] args) throws IOException {
    Path root = Path.of(System.getProperty("preview.root", "."));
    Path out = Path.of(System.getProperty("preview.out", "target/preview"));
    var problems = new Problems();
    new Kitchen().bake(SampleSite.with(words(root)), root, out, problems);
    problems
        .sorted()
        .forEach(d -> System.out.printf("%s: %s[%s] %s%n", d.at(), d.severity(), d.rule(), d.message()));
    System.out.println("written to " + out);
  }

  private static Words words(Path root) throws IOException {
    var byLanguage = new HashMap<String, Map<String, String>>();
    for (var language : new String[] {"de", "en"}) {
      var texts = new Properties();
      try (Reader reader = Files.newBufferedReader(root.resolve("templates/i18n/" + language + ".properties"))) {
        texts.load(reader);
      }
      var map = new HashMap<String, String>();
      texts.forEach((key, text) -> map.put((String) key, (String) text));
      byLanguage.put(language, map);
    }
    return new Words(byLanguage);
  }
}
