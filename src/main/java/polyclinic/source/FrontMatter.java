package polyclinic.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.report.SourceText;
import polyclinic.source.RawMeta.FurtherReading;
import polyclinic.source.RawMeta.RawReview;

/** Reads the YAML between the {@code ---} lines of a page. */
final class FrontMatter {

  private static final String FENCE = "---";

  private FrontMatter() {}

  /**
   * The front matter and where the text begins.
   *
   * @param bodyStart offset in the file's text
   * @param closed false if nobody knows where the front matter ends: the body may begin with it
   */
  record Result(Optional<RawMeta> meta, int bodyStart, boolean closed) {}

  static Result read(SourceText source, Problems problems) {
    String text = source.text();
    int end = lineEnd(text, 0);
    if (!text.substring(0, end).stripTrailing().equals(FENCE)) {
      problems.error(
          "front-matter-missing",
          SourceLocation.of(source.file()),
          "the page has no front matter",
          "begin the file with '---', 'title: …', '---', each in a line of its own");
      return new Result(Optional.empty(), 0, true);
    }
    int start = Math.min(end + 1, text.length());
    int line = start;
    while (line < text.length()) {
      int lineEnd = lineEnd(text, line);
      if (text.substring(line, lineEnd).stripTrailing().equals(FENCE)) {
        Optional<RawMeta> meta =
            YamlDocument.read(source.file(), text.substring(start, line), 2, problems)
                .map(fields -> meta(fields, problems));
        return new Result(meta, Math.min(lineEnd + 1, text.length()), true);
      }
      line = lineEnd + 1;
    }
    problems.error(
        "front-matter-unclosed",
        SourceLocation.of(source.file()),
        "the front matter has no end",
        "write a line '---' below the last key");
    return new Result(Optional.empty(), start, false);
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static RawMeta meta(YamlFields fields, Problems problems) {
    RawMeta meta =
        new RawMeta(
            fields.get(PageKeys.TITLE).orElse(new Located("", fields.at())),
            fields.get(PageKeys.LINK_TITLE),
            fields.get(PageKeys.DESCRIPTION),
            fields.get(PageKeys.SLUG),
            fields.get(PageKeys.ALIASES).orElse(List.of()),
            fields.get(PageKeys.TRANSLATION_KEY),
            fields.get(PageKeys.DATE),
            fields.get(PageKeys.LASTMOD),
            fields.get(PageKeys.PUBLISH_DATE),
            fields.get(PageKeys.EXPIRY_DATE),
            fields.get(PageKeys.DRAFT).orElse(false),
            fields.get(PageKeys.WEIGHT).orElse(0),
            fields.get(PageKeys.TYPE),
            fields.get(PageKeys.TAGS).orElse(List.of()).stream().map(Located::value).toList(),
            fields.get(PageKeys.AUTHOR).orElse(List.of()),
            fields.get(PageKeys.REVIEWED).flatMap(r -> review(r, problems)),
            fields.get(PageKeys.EVIDENCE),
            fields.get(PageKeys.AUDIENCE).orElse(List.of()),
            fields.get(PageKeys.STATUS),
            further(fields),
            fields.get(PageKeys.FALLBACK).map(FallbackPolicy::of),
            SignOffReader.read(fields));
    fields.finish();
    return meta;
  }

  private static Optional<RawReview> review(YamlFields fields, Problems problems) {
    Optional<Located> by = fields.get(PageKeys.BY);
    Optional<LocalDate> on = fields.get(PageKeys.ON);
    Optional<LocalDate> next = fields.get(PageKeys.NEXT);
    fields.finish();
    if (on.isPresent() && next.isPresent() && !next.get().isAfter(on.get())) {
      problems.error(
          "date",
          fields.get(PageKeys.NEXT.name()).orElseThrow().at(),
          "the next review is not after the last one",
          "set 'next' to a later day than 'on'");
    }
    return by.isPresent() && on.isPresent()
        ? Optional.of(new RawReview(by.get(), on.get(), next))
        : Optional.empty();
  }

  private static FurtherReading further(YamlFields fields) {
    String key = PageKeys.FURTHER_READING.name();
    boolean all =
        fields.get(key).filter(YamlValue::isText).flatMap(YamlValue::text).stream()
            .anyMatch(PageKeys.ALL::equals);
    return new FurtherReading(
        all, all ? List.of() : fields.get(PageKeys.FURTHER_READING).orElse(List.of()));
  }
}
