package polyclinic.picture;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.webp.WebpDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What stands in the head of a picture: size, and what the camera wrote down. */
final class Exposure {

  private static final int UPRIGHT = 1;
  private static final int LAST_ORIENTATION = 8;
  // from the fifth orientation on, the camera lay on its side
  private static final int FIRST_SIDEWAYS = 5;
  private static final int COLOURS_OF_PRINT = 4;

  private static final Set<FileType> PICTURES =
      EnumSet.of(
          FileType.Jpeg,
          FileType.Png,
          FileType.WebP,
          FileType.Gif,
          FileType.Bmp,
          FileType.Tiff,
          FileType.Heif,
          FileType.Arw,
          FileType.Cr2,
          FileType.Crx,
          FileType.Nef,
          FileType.Orf,
          FileType.Raf,
          FileType.Rw2);

  private final FileType type;
  private final Metadata metadata;

  private Exposure(FileType type, Metadata metadata) {
    this.type = type;
    this.metadata = metadata;
  }

  /** Empty if it is no picture, or a damaged one. */
  static Optional<Exposure> of(byte[] bytes) {
    var stream = new BufferedInputStream(new ByteArrayInputStream(bytes));
    try {
      FileType type = FileTypeDetector.detectFileType(stream);
      return PICTURES.contains(type)
          ? Optional.of(
              new Exposure(type, ImageMetadataReader.readMetadata(stream, bytes.length, type)))
          : Optional.empty();
    } catch (IOException | ImageProcessingException | RuntimeException e) {
      // damaged files make readers fail in many ways
      return Optional.empty();
    }
  }

  /** Whether a file begins as pictures do that cameras and programs write. */
  static boolean isPicture(Path file) throws IOException {
    try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
      return PICTURES.contains(FileTypeDetector.detectFileType(stream));
    }
  }

  /** The kind of picture, whatever the file is called; empty if browsers do not show it. */
  Optional<PictureType> type() {
    return switch (type) {
      case Jpeg -> Optional.of(PictureType.JPEG);
      case Png -> Optional.of(PictureType.PNG);
      case WebP -> Optional.of(PictureType.WEBP);
      case Gif -> Optional.of(PictureType.GIF);
      default -> Optional.empty();
    };
  }

  /** Of the pixels as they are stored; 0 if it is not told. */
  int storedWidth() {
    return switch (type) {
      case Jpeg -> number(JpegDirectory.class, JpegDirectory.TAG_IMAGE_WIDTH);
      case Png -> number(PngDirectory.class, PngDirectory.TAG_IMAGE_WIDTH);
      case WebP -> number(WebpDirectory.class, WebpDirectory.TAG_IMAGE_WIDTH);
      default -> number(GifHeaderDirectory.class, GifHeaderDirectory.TAG_IMAGE_WIDTH);
    };
  }

  /** Of the pixels as they are stored; 0 if it is not told. */
  int storedHeight() {
    return switch (type) {
      case Jpeg -> number(JpegDirectory.class, JpegDirectory.TAG_IMAGE_HEIGHT);
      case Png -> number(PngDirectory.class, PngDirectory.TAG_IMAGE_HEIGHT);
      case WebP -> number(WebpDirectory.class, WebpDirectory.TAG_IMAGE_HEIGHT);
      default -> number(GifHeaderDirectory.class, GifHeaderDirectory.TAG_IMAGE_HEIGHT);
    };
  }

  /** How to turn the pixels, 1 to 8 as Exif counts; 1 is upright. */
  int orientation() {
    int orientation = number(ExifIFD0Directory.class, ExifIFD0Directory.TAG_ORIENTATION);
    return orientation > UPRIGHT && orientation <= LAST_ORIENTATION ? orientation : UPRIGHT;
  }

  boolean isUpright() {
    return orientation() == UPRIGHT;
  }

  boolean isSideways() {
    return orientation() >= FIRST_SIDEWAYS;
  }

  /** Whether it tells where it was taken. */
  boolean tellsPlace() {
    return !metadata.getDirectoriesOfType(GpsDirectory.class).isEmpty()
        || metadata.getDirectoriesOfType(XmpDirectory.class).stream()
            .anyMatch(xmp -> xmp.getXmpProperties().keySet().stream().anyMatch(Exposure::isPlace));
  }

  /** Whether its colours are those of ink, which the JDK cannot read. */
  boolean isForPrint() {
    return type == FileType.Jpeg
        && number(JpegDirectory.class, JpegDirectory.TAG_NUMBER_OF_COMPONENTS) == COLOURS_OF_PRINT;
  }

  private static boolean isPlace(String property) {
    return property.startsWith("exif:GPS") || property.contains("Location");
  }

  private <T extends Directory> int number(Class<T> kind, int tag) {
    for (Directory directory : metadata.getDirectoriesOfType(kind)) {
      try {
        if (directory.containsTag(tag)) {
          return directory.getInt(tag);
        }
      } catch (MetadataException e) {
        return 0;
      }
    }
    return 0;
  }
}
