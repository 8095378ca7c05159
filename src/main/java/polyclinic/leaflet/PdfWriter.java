package polyclinic.leaflet;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import polyclinic.typeface.Face;

/** Writes a document as PDF/UA; the same document always as the same bytes. */
final class PdfWriter {

  static {
    // what it has to tell is told as findings, or is of no use to an editor
    XRLog.setLoggingEnabled(false);
  }

  private PdfWriter() {}

  /**
   * @param address what relative addresses start from
   * @param changed the day that the file says it was made; null leaves it out
   */
  static byte[] write(Document document, String address, LocalDate changed) {
    var builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.withW3cDocument(document, address);
    builder.withProducer("Polyclinic");
    // all that a leaflet shows lies within it
    builder.useUriResolver(
        (base, uri) -> uri.startsWith("data:") || uri.startsWith("#") ? uri : null);
    for (Face face : Face.values()) {
      FontStyle style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
      builder.useFont(face::open, face.family(), face.weight(), style, true);
    }
    var out = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      PDDocument pdf = renderer.getPdfDocument();
      date(pdf, changed);
      pdf.save(out);
      pdf.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Replaces the moment of writing, which the library puts at three places, by the given day. */
  private static void date(PDDocument pdf, LocalDate changed) throws IOException {
    PDDocumentInformation information = pdf.getDocumentInformation();
    information.setCreationDate(changed == null ? null : midnight(changed));
    PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String date = changed == null ? "" : "<xmp:CreateDate>" + changed + "</xmp:CreateDate>";
    String dated = xmp.replaceAll("<xmp:CreateDate>[^<]*</xmp:CreateDate>", date);
    metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    pdf.setDocumentId(changed == null ? 0 : changed.toEpochDay());
  }

  private static Calendar midnight(LocalDate day) {
    return GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
  }
}
