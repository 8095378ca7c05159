package polyclinic.leaflet;

import java.time.LocalDate;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import polyclinic.typeface.Face;
import polyclinic.typeface.Glyphs;

/** A leaflet that is ready to be printed. For one thread. */
public final class Proof {

  // counted up where the same text is to become another file
  private static final String EDITION = "1";

  private final Document document;
  private final String address;
  private final LocalDate changed;

  /**
   * @param address of the page, in full
   * @param changed the day of the page's last change; null if it is not known
   */
  Proof(Document document, String address, LocalDate changed) {
    this.document = document;
    this.address = address;
    this.changed = changed;
  }

  /** What two proofs have in common if, and only if, they become the same file. */
  public String content() {
    return String.join("\n", EDITION, address, String.valueOf(changed), document.outerHtml());
  }

  /** The first character that our typefaces cannot show; -1 if they show them all. */
  public int missingGlyph() {
    return Glyphs.of(Face.SANS).missingIn(document.body().text());
  }

  /** The bytes of a tagged PDF with all its fonts, which conforms to PDF/UA-1. */
  public byte[] print() {
    return PdfWriter.write(new W3CDom().fromJsoup(document), address, changed);
  }
}
