package polyclinic.source;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import polyclinic.model.BaseUrl;
import polyclinic.model.Clinic;
import polyclinic.model.Direction;
import polyclinic.model.Extras;
import polyclinic.model.Language;
import polyclinic.model.Localized;
import polyclinic.model.OpeningHours;
import polyclinic.model.SiteConfig;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.report.SourceText;
import polyclinic.report.Speech;

/** Reads {@code content/site.yaml}. */
final class ConfigReader {

  static final List<String> DAYS = List.of("mo", "tu", "we", "th", "fr", "sa", "su");
  static final List<String> DIRECTIONS = List.of("ltr", "rtl");
  static final List<String> RAW_HTML = List.of("off", "sanitised");
  static final String CODE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*";
  static final String URL = "https?://\\S+";
  static final String PHONE = "\\+?[0-9][0-9 ()/-]*";
  static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";
  static final String COLOUR = "#[0-9a-fA-F]{6}";

  private final List<String> folders;
  private final Problems problems;

  /** Code of a variant to what its 'variantOf' says. */
  private final Map<String, Located> bases = new HashMap<>();

  /**
   * @param folders names of the folders of languages: what is meant if the list of them is broken
   */
  ConfigReader(List<String> folders, Problems problems) {
    this.folders = folders;
    this.problems = problems;
  }

  RawConfig read(SourceText source) {
    Optional<YamlFields> fields = YamlDocument.read(source.file(), source.text(), 1, problems);
    return fields.map(this::config).orElseGet(() -> RawConfig.unreadable(folders));
  }

  private RawConfig config(YamlFields f) {
    List<Language> listed = languages(f);
    List<Language> languages = listed.isEmpty() ? RawConfig.guess(folders) : listed;
    List<String> codes =
        languages.stream().filter(l -> !l.isVariant()).map(Language::code).toList();
    Optional<Localized> title =
        f.require("title", "add 'title: …', the name of the site").flatMap(v -> v.localized(codes));
    Optional<Localized> tagline = f.get("tagline").flatMap(v -> v.localized(codes));
    Optional<BaseUrl> baseUrl =
        f.require("baseUrl", "add 'baseUrl: https://…/', where the site will stand")
            .flatMap(this::baseUrl);
    boolean indexing = f.get("indexing").flatMap(YamlValue::bool).orElse(true);
    Optional<Localized> notice = f.get("notice").flatMap(v -> v.localized(codes));
    boolean sanitised =
        f.get("rawHtml").flatMap(v -> v.oneOf(RAW_HTML)).stream().anyMatch("sanitised"::equals);
    Optional<Clinic> clinic =
        f.require("clinic", "add 'clinic:' with name, address and contact: an imprint needs them")
            .flatMap(YamlValue::fields)
            .flatMap(c -> clinic(c, codes));
    List<OpeningHours> hours =
        f.get("openingHours").stream()
            .flatMap(v -> v.list().stream())
            .flatMap(v -> hours(v).stream())
            .toList();
    Optional<YamlFields> navigation = f.get("navigation").flatMap(YamlValue::fields);
    List<Located> main = navigation.map(n -> paths(n, "main")).orElse(List.of());
    List<Located> footer = navigation.map(n -> paths(n, "footer")).orElse(List.of());
    navigation.ifPresent(YamlFields::finish);
    FallbackPolicy fallback =
        f.get("fallback")
            .flatMap(v -> v.oneOf(FallbackPolicy.NAMES))
            .map(FallbackPolicy::of)
            .orElse(FallbackPolicy.NONE);
    Optional<String> accent = f.get("theme").flatMap(YamlValue::fields).flatMap(this::accent);
    RawRules rules = RuleSettingsReader.read(f);
    // commands look this up on their own, before they begin: here it is only held to be right
    f.get(EditorsKey.NAME).flatMap(v -> v.oneOf(Speech.codes()));
    var extras = new Extras(wanted(f, "leaflets"), wanted(f, "sharePictures"));
    f.finish();
    Optional<SiteConfig> config =
        title.isEmpty() || baseUrl.isEmpty() || clinic.isEmpty() || listed.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new SiteConfig(
                    title.get(),
                    tagline.orElse(null),
                    baseUrl.get(),
                    indexing,
                    notice.orElse(null),
                    sanitised,
                    languages,
                    clinic.get(),
                    hours,
                    accent.orElse(null),
                    extras));
    return new RawConfig(config, languages, sanitised, fallback, main, footer, rules);
  }

  /** Empty if one of them has no code that can be read. */
  private List<Language> languages(YamlFields f) {
    List<Language> languages = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    boolean complete = true;
    List<YamlValue> listed =
        f.require("languages", "add 'languages:' with a list, the default first").stream()
            .flatMap(v -> v.list().stream())
            .toList();
    for (YamlValue value : listed) {
      Optional<Language> language = language(value);
      complete &= language.isPresent();
      if (language.isPresent() && codes.add(language.get().code())) {
        languages.add(language.get());
      } else if (language.isPresent()) {
        problems.error(
            "key-duplicate",
            value.at(),
            "the language '" + language.get().code() + "' stands here twice",
            "remove one of them");
      }
    }
    return complete ? Variants.settle(languages, bases, problems) : List.of();
  }

  private Optional<Language> language(YamlValue value) {
    Optional<YamlFields> fields = value.fields();
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    YamlFields f = fields.get();
    Optional<Located> code = f.require("code", "add 'code: xx'").flatMap(YamlValue::located);
    Optional<String> label =
        f.require("label", "add 'label: …', the language's own name for itself")
            .flatMap(YamlValue::text);
    Optional<Located> tag = f.get("locale").flatMap(YamlValue::located).or(() -> code);
    String direction = f.get("direction").flatMap(v -> v.oneOf(DIRECTIONS)).orElse("ltr");
    Optional<Located> variantOf = f.get("variantOf").flatMap(YamlValue::located);
    f.finish();
    Optional<Locale> locale = tag.flatMap(this::locale);
    if (code.isEmpty()) {
      return Optional.empty();
    }
    if (!code.get().value().matches(CODE)) {
      problems.error(
          "language-code",
          code.get().at(),
          "'" + code.get().value() + "' is no language code",
          "use a BCP 47 code such as 'fr' or 'pt-BR'; the language's folder has the same name");
      return Optional.empty();
    }
    variantOf.ifPresent(base -> bases.put(code.get().value(), base));
    return Optional.of(
        new Language(
            code.get().value(),
            label.orElse(""),
            locale.orElse(Locale.ROOT),
            Direction.valueOf(direction.toUpperCase(Locale.ROOT)),
            variantOf.map(Located::value).orElse(null)));
  }

  private Optional<Locale> locale(Located tag) {
    try {
      return Optional.of(new Locale.Builder().setLanguageTag(tag.value()).build());
    } catch (IllformedLocaleException e) {
      problems.error(
          "language-code",
          tag.at(),
          "'" + tag.value() + "' is no locale",
          "use a BCP 47 tag such as 'fr-FR'");
      return Optional.empty();
    }
  }

  private Optional<BaseUrl> baseUrl(YamlValue value) {
    Optional<String> text = value.text();
    Optional<BaseUrl> baseUrl = text.flatMap(BaseUrl::parse);
    if (text.isEmpty() || baseUrl.isPresent()) {
      return baseUrl;
    }
    problems.error(
        "base-url",
        value.at(),
        "'" + text.get() + "' is not an address a site can stand at",
        "write it like https://klinik.example.org/ or https://example.org/klinik/");
    return Optional.empty();
  }

  private Optional<Clinic> clinic(YamlFields f, List<String> codes) {
    String remedy = "add it: an imprint needs it";
    Optional<String> legalName = f.require("legalName", remedy).flatMap(YamlValue::text);
    Optional<String> street = f.require("street", remedy).flatMap(YamlValue::text);
    Optional<String> postalCode = f.require("postalCode", remedy).flatMap(YamlValue::text);
    Optional<String> city = f.require("city", remedy).flatMap(YamlValue::text);
    Optional<Localized> country = f.require("country", remedy).flatMap(v -> v.localized(codes));
    Optional<String> phone = f.require("phone", remedy).flatMap(v -> phone(v));
    Optional<String> email = f.require("email", remedy).flatMap(v -> email(v));
    Optional<Double> latitude = degrees(f, "latitude", 90);
    Optional<Double> longitude = degrees(f, "longitude", 180);
    if (f.get("latitude").isPresent() != f.get("longitude").isPresent()) {
      String lonely = f.get("latitude").isPresent() ? "latitude" : "longitude";
      problems.error(
          "key-missing",
          f.placeOf(lonely),
          "'" + lonely + "' stands alone",
          "give both 'latitude' and 'longitude', or none");
    }
    Clinic clinic =
        new Clinic(
            legalName.orElse(""),
            street.orElse(""),
            postalCode.orElse(""),
            city.orElse(""),
            country.orElse(null),
            phone.orElse(""),
            f.get("fax").flatMap(v -> phone(v)).orElse(null),
            email.orElse(""),
            f.get("emergency").flatMap(v -> phone(v)).orElse(null),
            localized(f, "representative", codes),
            localized(f, "register", codes),
            f.get("vatId").flatMap(YamlValue::text).orElse(null),
            localized(f, "authority", codes),
            localized(f, "chamber", codes),
            localized(f, "profession", codes),
            localized(f, "professionalRules", codes),
            f.get("professionalRulesUrl").flatMap(this::url).orElse(null),
            localized(f, "editor", codes),
            latitude.orElse(null),
            longitude.orElse(null));
    f.finish();
    boolean complete =
        legalName.isPresent()
            && street.isPresent()
            && postalCode.isPresent()
            && city.isPresent()
            && country.isPresent()
            && phone.isPresent()
            && email.isPresent();
    return complete ? Optional.of(clinic) : Optional.empty();
  }

  private static Localized localized(YamlFields f, String key, List<String> codes) {
    return f.get(key).flatMap(v -> v.localized(codes)).orElse(null);
  }

  private Optional<Double> degrees(YamlFields f, String key, int limit) {
    Optional<YamlValue> value = f.get(key);
    Optional<Double> degrees = value.flatMap(YamlValue::number);
    if (degrees.isPresent() && Math.abs(degrees.get()) > limit) {
      problems.error(
          "value-range",
          value.get().at(),
          "'" + key + "' lies between -" + limit + " and " + limit,
          "write decimal degrees such as 52.5");
    }
    return degrees;
  }

  private Optional<String> url(YamlValue value) {
    return matching(value, URL, "url", "write an address that begins with https://");
  }

  private Optional<String> phone(YamlValue value) {
    return matching(value, PHONE, "phone", "write it like +49 30 23125 014");
  }

  private Optional<String> email(YamlValue value) {
    return matching(value, EMAIL, "email", "write it like name@example.org");
  }

  private Optional<String> matching(YamlValue value, String pattern, String rule, String remedy) {
    Optional<String> text = value.text();
    if (text.isPresent() && !text.get().matches(pattern)) {
      problems.error(rule, value.at(), "'" + text.get() + "' is malformed", remedy);
      return Optional.empty();
    }
    return text;
  }

  private Optional<OpeningHours> hours(YamlValue value) {
    Optional<YamlFields> fields = value.fields();
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    YamlFields f = fields.get();
    List<DayOfWeek> days =
        f.require("days", "add 'days: [mo, tu]'").stream()
            .flatMap(v -> v.oneOrMany().stream())
            .flatMap(v -> v.oneOf(DAYS).stream())
            .map(day -> DayOfWeek.of(DAYS.indexOf(day) + 1))
            .toList();
    SourceLocation at = value.at();
    Optional<LocalTime> opens =
        f.require("opens", "add 'opens: \"08:00\"'").flatMap(YamlValue::time);
    Optional<LocalTime> closes =
        f.require("closes", "add 'closes: \"17:00\"'").flatMap(YamlValue::time);
    f.finish();
    if (opens.isEmpty() || closes.isEmpty()) {
      return Optional.empty();
    }
    if (!opens.get().isBefore(closes.get())) {
      problems.error(
          "time", at, "the clinic closes before it opens", "exchange 'opens' and 'closes'");
      return Optional.empty();
    }
    return Optional.of(new OpeningHours(days, opens.get(), closes.get()));
  }

  private List<Located> paths(YamlFields navigation, String key) {
    return navigation.get(key).stream()
        .flatMap(v -> v.list().stream())
        .flatMap(v -> v.located().stream())
        .toList();
  }

  private static boolean wanted(YamlFields f, String key) {
    return f.get(key).flatMap(YamlValue::bool).orElse(false);
  }

  private Optional<String> accent(YamlFields theme) {
    Optional<String> accent =
        theme
            .get("accent")
            .flatMap(v -> matching(v, COLOUR, "colour", "write it like \"#0b6b67\""));
    theme.finish();
    return accent;
  }
}
