package polyclinic.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import polyclinic.report.Severity;

/** Looks at a drawing (SVG): its size, and whether it does what a drawing must not. */
final class DrawingReader {

  private static final String SIZE = "\\s*([0-9.]+)\\s*(px)?\\s*";
  private static final Pattern LENGTH = Pattern.compile(SIZE);
  private static final Pattern ADDRESS_IN_CSS =
      Pattern.compile("url\\(\\s*['\"]?\\s*([^)'\"]*)|@import\\s*['\"]([^'\"]*)");
  private static final Pattern INSIDE =
      Pattern.compile("(?i)\\s*(#.*|data:(image/(png|jpeg|gif|webp)|font/).*)?", Pattern.DOTALL);

  private static final String NO_SCRIPT = "take it out: drawings on this site do not run programs";
  private static final String WITHIN =
      "put what it needs into the file itself: browsers load nothing for a drawing";

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
  private final Set<Fault> faults = new LinkedHashSet<>();

  DrawingReader() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  PictureFile read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      int[] size = null;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (size == null) {
              size = root(xml);
            }
            element(xml);
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> style(xml.getText());
          case XMLStreamConstants.PROCESSING_INSTRUCTION -> stylesheet(xml);
          default -> {}
        }
      }
      return new PictureFile(
          PictureType.SVG, size[0], size[1], true, true, "", List.copyOf(faults));
    } catch (XMLStreamException e) {
      return PictureFile.unusable(
          Fault.error(
              "image-broken",
              "the drawing is no XML from line " + e.getLocation().getLineNumber() + " on",
              "save it anew as SVG"));
    }
  }

  /** The size of a drawing in CSS pixels; zeros if it has none. */
  private int[] root(XMLStreamReader xml) {
    if (!xml.getLocalName().equals("svg")) {
      faults.add(Fault.broken());
      return new int[2];
    }
    String viewBox = xml.getAttributeValue(null, "viewBox");
    String[] numbers = viewBox == null ? new String[0] : viewBox.strip().split("[\\s,]+");
    int[] size =
        numbers.length == 4
            ? new int[] {pixels(numbers[2]), pixels(numbers[3])}
            : new int[] {
              pixels(xml.getAttributeValue(null, "width")),
              pixels(xml.getAttributeValue(null, "height"))
            };
    if (size[0] > 0 && size[1] > 0) {
      return size;
    }
    faults.add(
        new Fault(
            Severity.WARNING,
            "image-size",
            "the drawing does not tell its size: the page will jump when it appears",
            "give its svg element a viewBox such as viewBox=\"0 0 640 360\""));
    return new int[2];
  }

  private static int pixels(String length) {
    Matcher number = LENGTH.matcher(length == null ? "" : length);
    try {
      return number.matches() ? (int) Math.round(Double.parseDouble(number.group(1))) : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private void element(XMLStreamReader xml) {
    String name = xml.getLocalName();
    if (name.equalsIgnoreCase("script")) {
      script("a script");
    } else if (name.equalsIgnoreCase("foreignObject")) {
      faults.add(
          Fault.error(
              "image-script",
              "the drawing has a web page inside (foreignObject)",
              "write its text with the drawing's own means (text, tspan)"));
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String attribute = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
      String value = xml.getAttributeValue(i);
      if (attribute.startsWith("on")) {
        script("an event handler (" + attribute + ")");
      } else if (attribute.equals("href") || attribute.equals("src")) {
        reference(name, value);
      } else {
        style(value);
      }
    }
  }

  private void reference(String element, String address) {
    String plain = address.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    if (plain.startsWith("javascript:") || plain.startsWith("vbscript:")) {
      script("a link that runs a program");
    } else if (!element.equals("a")) {
      loaded(address);
    }
  }

  /** Text that may be CSS: what it loads counts, wherever it stands. */
  private void style(String text) {
    Matcher matcher = ADDRESS_IN_CSS.matcher(text);
    while (matcher.find()) {
      loaded(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
  }

  private void stylesheet(XMLStreamReader xml) {
    if (xml.getPITarget().equals("xml-stylesheet")) {
      faults.add(outside("another file (xml-stylesheet)"));
    }
  }

  private void loaded(String address) {
    if (!INSIDE.matcher(address).matches()) {
      faults.add(outside("'" + address.strip() + "'"));
    }
  }

  private static Fault outside(String what) {
    return Fault.error("image-outside", "the drawing refers to " + what, WITHIN);
  }

  private void script(String what) {
    faults.add(Fault.error("image-script", "the drawing has " + what, NO_SCRIPT));
  }
}
