package polyclinic.source;

import java.time.LocalDate;
import java.util.List;

/** The keys of a page's front matter. */
final class PageKeys {

  /** In place of the keys of works: all of them. */
  static final String ALL = "all";

  static final Key<Located> TITLE =
      Key.located("title").required("add 'title: …'").inEachLanguage();
  static final Key<String> LINK_TITLE = Key.text("linkTitle").inEachLanguage();
  static final Key<Located> DESCRIPTION = Key.located("description").inEachLanguage();
  static final Key<Located> SLUG = Key.located("slug").inEachLanguage();
  static final Key<List<Located>> ALIASES = Key.many(Key.located("aliases")).inEachLanguage();
  static final Key<Located> TRANSLATION_KEY = Key.located("translationKey");
  static final Key<LocalDate> DATE = Key.date("date");
  static final Key<LocalDate> LASTMOD = Key.date("lastmod").inEachLanguage();
  static final Key<LocalDate> PUBLISH_DATE = Key.date("publishDate");
  static final Key<LocalDate> EXPIRY_DATE = Key.date("expiryDate");
  static final Key<Boolean> DRAFT = Key.flag("draft").inEachLanguage();
  static final Key<Integer> WEIGHT = Key.whole("weight");
  static final Key<Located> TYPE = Key.named("type", Shape.Name.LAYOUT);
  static final Key<List<Located>> TAGS = Key.many(Key.located("tags")).inEachLanguage();
  static final Key<List<Located>> AUTHOR = Key.many(Key.named("author", Shape.Name.PERSON));

  static final Key<Located> BY = Key.named("by", Shape.Name.PERSON).required("add 'by: PERSON'");
  static final Key<LocalDate> ON = Key.date("on").required("add 'on: 2026-01-31'");
  static final Key<LocalDate> NEXT = Key.date("next");
  static final Key<YamlFields> REVIEWED = Key.mapping("reviewed", BY, ON, NEXT);

  static final Key<String> EVIDENCE =
      Key.oneOf(
          "evidence",
          List.of(
              "guideline",
              "systematic-review",
              "randomised-trials",
              "observational",
              "case-reports",
              "preclinical",
              "expert-opinion",
              "none"));
  static final Key<List<String>> AUDIENCE =
      Key.many(Key.oneOf("audience", List.of("patients", "relatives", "professionals")));
  static final Key<String> STATUS =
      Key.oneOf(
          "status",
          List.of(
              "authorised",
              "hospital-exemption",
              "individual-use",
              "investigational",
              "not-authorised",
              "information"));
  static final Key<List<Located>> FURTHER_READING =
      Key.many(Key.named("furtherReading", Shape.Name.WORK_OR_ALL));
  static final Key<String> FALLBACK = Key.oneOf("fallback", FallbackPolicy.NAMES);

  static final Key<Located> RULE =
      Key.located("rule").required("name the rule, such as 'rule: R08'");
  static final Key<Located> SIGNED_BY = Key.named("by", Shape.Name.PERSON);
  static final Key<LocalDate> SIGNED_ON = Key.date("on");
  static final Key<LocalDate> UNTIL = Key.date("until");
  static final Key<String> REASON = Key.text("reason");
  static final Key<List<YamlFields>> WAIVERS =
      Key.many(Key.mapping("waivers", RULE, SIGNED_BY, SIGNED_ON, UNTIL, REASON));

  static final Key<Located> AUTHORITY = Key.located("authority").required("say who gave it");
  static final Key<Located> REFERENCE =
      Key.located("reference").required("give its number or date");
  static final Key<Located> SIGNED_OFF =
      Key.named("signedOff", Shape.Name.PERSON).required("name the person who checked it");
  static final Key<YamlFields> PERMISSION =
      Key.mapping("permission", AUTHORITY, REFERENCE, SIGNED_OFF);

  private PageKeys() {}

  static Shape.Mapping shape() {
    return Key.shape(
        List.of(
            TITLE,
            LINK_TITLE,
            DESCRIPTION,
            SLUG,
            ALIASES,
            TRANSLATION_KEY,
            DATE,
            LASTMOD,
            PUBLISH_DATE,
            EXPIRY_DATE,
            DRAFT,
            WEIGHT,
            TYPE,
            TAGS,
            AUTHOR,
            REVIEWED,
            EVIDENCE,
            AUDIENCE,
            STATUS,
            FURTHER_READING,
            FALLBACK,
            WAIVERS,
            PERMISSION));
  }
}
