package polyclinic.jbake;

import java.io.IOException;
import java.nio.file.Path;
import polyclinic.report.Diagnostic;
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
    new Kitchen().bake(SampleSite.with(Bakery.words(root)), root, out, problems);
    for (Diagnostic d : problems.sorted()) {
      System.out.printf("%s: %s[%s] %s%n", d.at(), d.severity(), d.rule(), d.message());
    }
    System.out.println("written to " + out);
  }
}
