package polyclinic.intake;

import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/** Reads RIS, which most databases and citation managers write. */
final class RisList {

  private RisList() {}

  static List<IncomingWork> read(String text, String file, Problems problems) {
    List<SourceLocation> places = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("TY ")) {
        places.add(new SourceLocation(file, i + 1, 1));
      }
    }
    try {
      List<RISReference> references = new RISParser().parse(new StringReader(text)).getReferences();
      var works = new ArrayList<IncomingWork>();
      for (int i = 0; i < references.size(); i++) {
        SourceLocation at = places.get(Math.min(i, places.size() - 1));
        var item = new RISConverter().toItemData(references.get(i));
        works.add(new IncomingWork(CslFields.work(item, at), at));
      }
      return works;
    } catch (IOException e) {
      problems.error(
          "reference-syntax",
          SourceLocation.of(file),
          "the RIS file cannot be read: " + e.getMessage(),
          "export it again");
      return List.of();
    }
  }
}
