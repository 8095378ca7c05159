package polyclinic.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import polyclinic.model.BaseUrl;
import polyclinic.model.Clinic;
import polyclinic.model.Direction;
import polyclinic.model.Extras;
import polyclinic.model.Language;
import polyclinic.model.Localized;
import polyclinic.model.Page;
import polyclinic.model.PageMeta;
import polyclinic.model.Redirect;
import polyclinic.model.Site;
import polyclinic.model.SiteConfig;
import polyclinic.model.Translation;
import polyclinic.model.Versions;
import polyclinic.model.Words;
import polyclinic.model.WrittenLink;
import polyclinic.report.SourceLocation;

/** Makes resolved sites of few words. Two languages: {@code nl} and {@code fr}. */
final class SampleSite {

  static final Language NL = language("nl", "Nederlands");
  static final Language FR = language("fr", "Français");

  private final List<Page> pages = new ArrayList<>();
  private boolean indexing;
  private String basePath = "/";

  private static Language language(String code, String label) {
    return new Language(code, label, Locale.forLanguageTag(code), Direction.LTR);
  }

  SampleSite below(String path) {
    basePath = path;
    return this;
  }

  SampleSite indexing() {
    indexing = true;
    return this;
  }

  /** Adds a page in both languages. */
  SampleSite translated(String name) {
    var translations =
        List.of(new Translation(NL, "/nl/" + name + "/"), new Translation(FR, "/fr/" + name + "/"));
    add(NL, name, translations, true);
    add(FR, name, translations, true);
    return this;
  }

  SampleSite page(Language language, String name, boolean indexed, WrittenLink... links) {
    String url = "/" + language.code() + "/" + name + "/";
    add(language, name, List.of(new Translation(language, url)), indexed, links);
    return this;
  }

  /** Adds a page that shows the text of the page of the same name in another language. */
  SampleSite standIn(Language language, String name, Language textLanguage) {
    var origin = new Translation(textLanguage, "/" + textLanguage.code() + "/" + name + "/");
    add(language, name, List.of(), new Versions(origin, List.of(), List.of()), false);
    return this;
  }

  private void add(
      Language language,
      String name,
      List<Translation> translations,
      boolean indexed,
      WrittenLink... links) {
    String url = "/" + language.code() + "/" + name + "/";
    Versions versions = Versions.plain(language, url, translations);
    add(language, name, translations, versions, indexed, links);
  }

  private void add(
      Language language,
      String name,
      List<Translation> translations,
      Versions versions,
      boolean indexed,
      WrittenLink... links) {
    var meta =
        new PageMeta(
            name, name, null, null, null, List.of(), List.of(), null, null, List.of(), null, 1);
    pages.add(
        new Page(
            language,
            "content/" + language.code() + "/" + name + ".md",
            "article",
            meta,
            "/" + language.code() + "/" + name + "/",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            translations,
            versions,
            indexed,
            List.of(),
            List.of(links)));
  }

  Site site(Redirect... redirects) {
    var name = new Localized(Map.of("nl", "Praktijk", "fr", "Cabinet"));
    var clinic =
        new Clinic(
            "Praktijk",
            "Straat 1",
            "1000",
            "Brussel",
            name,
            "+32 2 000",
            null,
            "a@example.org",
            "112",
            name,
            name,
            "BE0",
            name,
            name,
            name,
            name,
            null,
            name,
            null,
            null);
    var config =
        new SiteConfig(
            name,
            null,
            new BaseUrl("https://praktijk.example.org", basePath),
            indexing,
            null,
            false,
            List.of(NL, FR),
            clinic,
            List.of(),
            null,
            Extras.NONE);
    return new Site(
        config,
        List.of(),
        List.of(),
        pages,
        List.of(redirects),
        List.of(),
        List.of(),
        new Words(Map.of()));
  }

  static WrittenLink link(String url, String file, int line, int column) {
    return new WrittenLink(url, new SourceLocation(file, line, column));
  }
}
