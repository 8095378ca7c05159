package polyclinic.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import polyclinic.model.Sha256;
import polyclinic.report.Severity;

/** Looks at a picture made of pixels, without decoding them. */
final class RasterReader {

  /** The most pixels that are taken: decoded, each is four bytes. */
  static final long MOST_PIXELS = 40_000_000;

  private RasterReader() {}

  /**
   * @param promised by the file's name
   */
  static PictureFile read(String name, PictureType promised, byte[] bytes) {
    Optional<Exposure> read = Exposure.of(bytes);
    if (read.isEmpty()) {
      return PictureFile.unusable(Fault.broken());
    }
    Exposure exposure = read.get();
    PictureType type = exposure.type().orElse(null);
    if (type != promised) {
      return PictureFile.unusable(misnamed(name, type));
    }
    boolean still;
    try {
      still = type == PictureType.GIF ? false : Cleaner.parts(type, bytes).isStill();
    } catch (PictureException e) {
      return PictureFile.unusable(Fault.broken());
    }
    boolean sideways = exposure.isSideways();
    int width = sideways ? exposure.storedHeight() : exposure.storedWidth();
    int height = sideways ? exposure.storedWidth() : exposure.storedHeight();
    return new PictureFile(
        type,
        width,
        height,
        exposure.isUpright(),
        still,
        Sha256.of(bytes),
        faults(exposure, width, height));
  }

  private static List<Fault> faults(Exposure exposure, long width, long height) {
    var faults = new ArrayList<Fault>();
    if (width <= 0 || height <= 0) {
      faults.add(Fault.broken());
    } else if (width * height > MOST_PIXELS) {
      faults.add(
          Fault.error(
              "image-huge",
              "the picture has "
                  + (width + "×" + height)
                  + " pixels, and may have "
                  + (MOST_PIXELS / 1_000_000 + " million"),
              "make it smaller: 1600 pixels are wide enough for any page"));
    }
    if (exposure.isForPrint()) {
      faults.add(
          Fault.error(
              "image-format",
              "the picture has the colours of a printing press (CMYK)",
              "save it with the colours of screens (RGB)"));
    }
    if (exposure.tellsPlace()) {
      faults.add(
          new Fault(
              Severity.INFO,
              "image-location",
              "the picture tells where it was taken",
              "that is not published, but whoever gets the file itself can read it"));
    }
    return faults;
  }

  private static Fault misnamed(String name, PictureType type) {
    if (type == null) {
      return Fault.error(
          "image-format",
          "the file is not what its name says, '"
              + name
              + "', but of a kind that not every browser"
              + " shows",
          "save it as JPEG, PNG, WebP or SVG");
    }
    String right = name.substring(0, name.lastIndexOf('.')) + type.ending();
    return Fault.error(
        "image-format",
        "the file is not what its name says, '" + name + "', but " + type,
        "rename it to '" + right + "', and here as well");
  }
}
