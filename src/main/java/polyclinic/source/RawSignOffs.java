package polyclinic.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import polyclinic.report.SourceLocation;

/**
 * What somebody took responsibility for on a page.
 *
 * @param permission who allowed what the page offers
 */
public record RawSignOffs(List<RawWaiver> waivers, Optional<RawPermission> permission) {

  static final RawSignOffs NONE = new RawSignOffs(List.of(), Optional.empty());

  public RawSignOffs {
    waivers = List.copyOf(waivers);
  }

  /**
   * A rule that a page need not keep; what was left out is empty.
   *
   * @param by id of the person who signed
   * @param on the day of the signature
   * @param until the last day on which it holds
   */
  public record RawWaiver(
      Located rule,
      Optional<Located> by,
      Optional<LocalDate> on,
      Optional<LocalDate> until,
      Optional<String> reason,
      SourceLocation at) {}

  /**
   * The permission for a product that is not authorised.
   *
   * @param authority who gave it
   * @param reference its number or address
   * @param signedOff id of the person who checked it
   */
  public record RawPermission(Located authority, Located reference, Located signedOff) {}
}
