package polyclinic.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of pictures that every browser shows. */
public enum PictureType {
  JPEG("jpg", "jpeg"),
  PNG("png"),
  WEBP("webp"),
  GIF("gif"),
  SVG("svg");

  private final List<String> endings;

  PictureType(String... endings) {
    this.endings = List.of(endings);
  }

  /** The kind that a file's name promises; empty if it is none of these. */
  static Optional<PictureType> ofName(String file) {
    String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(type -> type.endings.contains(ending)).findFirst();
  }

  /** The usual ending of such a file's name, with the dot. */
  String ending() {
    return "." + endings.get(0);
  }
}
