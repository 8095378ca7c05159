package polyclinic.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import polyclinic.report.SourceLocation;

/** The front matter of a page, of the right types, but with open references to people and works. */
public record RawMeta(
    Located title,
    Optional<String> linkTitle,
    Optional<Located> description,
    Optional<Located> slug,
    List<Located> aliases,
    Optional<Located> translationKey,
    Optional<LocalDate> date,
    Optional<LocalDate> lastmod,
    Optional<LocalDate> publishDate,
    Optional<LocalDate> expiryDate,
    boolean draft,
    int weight,
    Optional<Located> type,
    List<String> tags,
    List<Located> authors,
    Optional<RawReview> reviewed,
    Optional<String> evidence,
    List<String> audience,
    Optional<String> status,
    FurtherReading furtherReading,
    Optional<FallbackPolicy> fallback,
    RawSignOffs signOffs) {

  /** Of a page whose front matter cannot be read. */
  static RawMeta unreadable(SourceLocation at) {
    return new RawMeta(
        new Located("", at),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        0,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        new FurtherReading(false, List.of()),
        Optional.empty(),
        RawSignOffs.NONE);
  }

  /** Who reviewed a page, and when. */
  public record RawReview(Located by, LocalDate on, Optional<LocalDate> next) {}

  /**
   * Works for further reading.
   *
   * @param all every work that the page does not cite; then {@code keys} is empty
   */
  public record FurtherReading(boolean all, List<Located> keys) {}

  /** Whether the page is to be seen on a day. */
  public boolean isPublished(LocalDate today) {
    return !draft
        && publishDate.map(day -> !day.isAfter(today)).orElse(true)
        && expiryDate.map(day -> day.isAfter(today)).orElse(true);
  }
}
