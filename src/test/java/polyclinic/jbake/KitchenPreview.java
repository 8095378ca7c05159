package polyclinic.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import polyclinic.report.Problems;

/**
 * Bakes the sample site with this project's own templates and assets, to look at while designing.
 * Its name keeps it out of the usual tests:
 *
 * <pre>
 * mvn -q -o test -Dtest=KitchenPreview
 * </pre>
 *
 * <p>Property {@code preview.root} is the folder with {@code templates} and {@code assets} (the
 * working folder), {@code preview.out} the folder to write ({@code target/preview}).
 */
class KitchenPreview {

  @Test
  void bake() throws IOException {
    Path root = Path.of(System.getProperty("preview.root", "."));
    Path out = Path.of(System.getProperty("preview.out", "target/preview"));
    var problems = new Problems();

    new Kitchen().bake(SampleSite.with(Bakery.words(root)), root, out, problems);

    assertThat(problems.sorted()).isEmpty();
  }
}
