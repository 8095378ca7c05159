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

  static final List<String> EVIDENCE =
      List.of(
          "guideline",
          "systematic-review",
          "randomised-trials",
          "observational",
          "case-reports",
          "preclinical",
          "expert-opinion",
          "none");
  static final List<String> AUDIENCE = List.of("patients", "relatives", "professionals");
  static final List<String> STATUS =
      List.of(
          "authorised",
          "hospital-exemption",
          "individual-use",
          "investigational",
          "not-authorised",
          "information");

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
    Optional<Located> title = fields.require("title", "add 'title: …'").flatMap(YamlValue::located);
    RawMeta meta =
        new RawMeta(
            title.orElse(new Located("", fields.at())),
            text(fields, "linkTitle"),
            located(fields, "description"),
            located(fields, "slug"),
            many(fields, "aliases"),
            located(fields, "translationKey"),
            date(fields, "date"),
            date(fields, "lastmod"),
            date(fields, "publishDate"),
            date(fields, "expiryDate"),
            fields.get("draft").flatMap(YamlValue::bool).orElse(false),
            fields.get("weight").flatMap(YamlValue::integer).orElse(0),
            located(fields, "type"),
            many(fields, "tags").stream().map(Located::value).toList(),
            many(fields, "author"),
            fields.get("reviewed").flatMap(YamlValue::fields).flatMap(r -> review(r, problems)),
            fields.get("evidence").flatMap(v -> v.oneOf(EVIDENCE)),
            fields.get("audience").stream()
                .flatMap(v -> v.oneOrMany().stream())
                .flatMap(v -> v.oneOf(AUDIENCE).stream())
                .toList(),
            fields.get("status").flatMap(v -> v.oneOf(STATUS)),
            further(fields),
            SignOffReader.read(fields));
    fields.finish();
    return meta;
  }

  private static Optional<RawReview> review(YamlFields fields, Problems problems) {
    Optional<Located> by = fields.require("by", "add 'by: PERSON'").flatMap(YamlValue::located);
    Optional<LocalDate> on = fields.require("on", "add 'on: 2026-01-31'").flatMap(YamlValue::date);
    Optional<YamlValue> nextValue = fields.get("next");
    Optional<LocalDate> next = nextValue.flatMap(YamlValue::date);
    fields.finish();
    if (on.isPresent() && next.isPresent() && !next.get().isAfter(on.get())) {
      problems.error(
          "date",
          nextValue.get().at(),
          "the next review is not after the last one",
          "set 'next' to a later day than 'on'");
    }
    return by.isPresent() && on.isPresent()
        ? Optional.of(new RawReview(by.get(), on.get(), next))
        : Optional.empty();
  }

  private static FurtherReading further(YamlFields fields) {
    Optional<YamlValue> value = fields.get("furtherReading");
    boolean all =
        value.filter(YamlValue::isText).flatMap(YamlValue::text).filter("all"::equals).isPresent();
    return new FurtherReading(all, all ? List.of() : many(fields, "furtherReading"));
  }

  private static Optional<String> text(YamlFields fields, String key) {
    return fields.get(key).flatMap(YamlValue::text);
  }

  private static Optional<Located> located(YamlFields fields, String key) {
    return fields.get(key).flatMap(YamlValue::located);
  }

  private static Optional<LocalDate> date(YamlFields fields, String key) {
    return fields.get(key).flatMap(YamlValue::date);
  }

  private static List<Located> many(YamlFields fields, String key) {
    return fields.get(key).stream()
        .flatMap(value -> value.oneOrMany().stream())
        .flatMap(value -> value.located().stream())
        .toList();
  }
}
