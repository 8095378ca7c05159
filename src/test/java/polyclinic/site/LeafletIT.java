package polyclinic.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import polyclinic.leaflet.PdfUa;

/** Every leaflet of the site can be read by everybody. */
class LeafletIT {

  @Test
  void everyLeafletConformsToPdfUa() throws Exception {
    List<Path> leaflets = PublishedSite.files(".pdf");
    List<String> violations = new ArrayList<>();
    for (Path leaflet : leaflets) {
      for (String violation : PdfUa.violations(Files.readAllBytes(leaflet))) {
        violations.add(PublishedSite.name(leaflet) + ": " + violation);
      }
    }
    assertThat(leaflets).hasSizeGreaterThan(10);
    assertThat(violations).isEmpty();
  }
}
