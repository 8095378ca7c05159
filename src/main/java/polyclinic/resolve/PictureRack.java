package polyclinic.resolve;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import polyclinic.model.Rendition;
import polyclinic.picture.PictureFile;
import polyclinic.picture.PictureReader;
import polyclinic.picture.Showing;
import polyclinic.picture.WebpCodec;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/** The pictures that pages show, and what is to be made of them. Safe for many threads. */
final class PictureRack {

  private final PictureReader reader;
  private final SortedMap<String, Rendition> renditions = new ConcurrentSkipListMap<>();
  private final Problems problems;

  PictureRack(PictureReader reader, Problems problems) {
    this.reader = reader;
    this.problems = problems;
  }

  /**
   * How to show a picture; what is wrong with it is found.
   *
   * @param url path from the site's root
   * @param at where the picture is named
   */
  Showing show(Path file, String url, SourceLocation at) {
    PictureFile picture = reader.read(file);
    picture.faults().forEach(fault -> problems.add(fault.at(at)));
    // asked for pixels only: a site of drawings need not wait for the encoder
    boolean webp = picture.isRaster() && WebpCodec.works();
    Showing showing = Showing.of(picture, url, file, webp, at);
    if (picture.isRaster() && !webp) {
      problems.info(
          "image-encoder",
          SourceLocation.of("content/site.yaml"),
          "pictures are published in one size only: WebP cannot be written on this machine",
          "bake on Linux, macOS or Windows with an x86 or ARM processor");
    }
    // which of the places that name a picture is remembered must not depend on the threads
    showing.renditions().forEach(r -> renditions.merge(r.url(), r, PictureRack::first));
    return showing;
  }

  /** What is to be made, sorted by address. */
  List<Rendition> renditions() {
    return List.copyOf(renditions.values());
  }

  private static Rendition first(Rendition one, Rendition other) {
    return one.at().compareTo(other.at()) <= 0 ? one : other;
  }
}
