package polyclinic.picture;

import java.util.List;

/**
 * What is known of a picture before it is decoded.
 *
 * @param type null if it is no picture that browsers show
 * @param width in pixels, as readers see it; 0 if it is not known
 * @param height in pixels, as readers see it; 0 if it is not known
 * @param upright whether its pixels lie as readers see them
 * @param still whether it does not move
 * @param hash of its bytes
 * @param faults what is to be said about it
 */
public record PictureFile(
    PictureType type,
    int width,
    int height,
    boolean upright,
    boolean still,
    String hash,
    List<Fault> faults) {

  public PictureFile {
    faults = List.copyOf(faults);
  }

  static PictureFile unusable(Fault fault) {
    return new PictureFile(null, 0, 0, true, true, "", List.of(fault));
  }

  /** Whether it is made of pixels, and we can write such files. */
  public boolean isRaster() {
    return type == PictureType.JPEG || type == PictureType.PNG || type == PictureType.WEBP;
  }
}
