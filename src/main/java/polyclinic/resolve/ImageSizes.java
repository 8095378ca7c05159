package polyclinic.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The size of pictures in CSS pixels, so that a page does not jump while they load. */
final class ImageSizes {

  record Size(int width, int height) {}

  private final Map<Path, Optional<Size>> known = new ConcurrentHashMap<>();

  /** The size, or nothing if the format is not one that the JDK reads. */
  Optional<Size> of(Path file) {
    return known.computeIfAbsent(file, ImageSizes::read);
  }

  private static Optional<Size> read(Path file) {
    try {
      return file.toString().endsWith(".svg") ? vector(file) : raster(file);
    } catch (IOException | XMLStreamException e) {
      return Optional.empty();
    }
  }

  private static Optional<Size> raster(Path file) throws IOException {
    try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream, true, true);
        return Optional.of(new Size(reader.getWidth(0), reader.getHeight(0)));
      } finally {
        reader.dispose();
      }
    }
  }

  private static Optional<Size> vector(Path file) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream stream = Files.newInputStream(file)) {
      XMLStreamReader reader = factory.createXMLStreamReader(stream);
      reader.nextTag();
      String viewBox = reader.getAttributeValue(null, "viewBox");
      if (viewBox == null) {
        return Optional.empty();
      }
      String[] numbers = viewBox.strip().split("[\\s,]+");
      return Optional.of(
          new Size(
              (int) Math.round(Double.parseDouble(numbers[2])),
              (int) Math.round(Double.parseDouble(numbers[3]))));
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }
}
