package polyclinic.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import polyclinic.model.Block;
import polyclinic.model.Direction;
import polyclinic.model.Edition;
import polyclinic.model.GlossaryTerm;
import polyclinic.model.Html;
import polyclinic.model.Language;
import polyclinic.model.Localized;
import polyclinic.model.Page;
import polyclinic.model.PageLink;
import polyclinic.model.PageMeta;
import polyclinic.model.Person;
import polyclinic.model.Question;
import polyclinic.model.Versions;

/** Pages and editions for the tests of the index. */
final class SamplePages {

  static final Language GERMAN = new Language("de", "Deutsch", Locale.GERMANY, Direction.LTR);
  static final Language ENGLISH = new Language("en", "English", Locale.UK, Direction.LTR);

  private SamplePages() {}

  static Edition edition(Language language) {
    String root = "/" + language.code() + "/";
    return new Edition(
        language,
        link(language, root, "Home"),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new GlossaryTerm(
                "ms",
                both("Multiple Sklerose", "multiple sclerosis"),
                both("MS", "MS"),
                both("Erkrankung der Nerven", "disease of the nerves")),
            new GlossaryTerm("myelin", both("Myelin", "myelin"), null, both("Hülle", "sheath"))),
        root + "glossary/",
        root + "search/",
        List.of(new Person("lindner", "Ada Lindner", both("Ärztin", "physician"), null, null)));
  }

  static Page page(Language language, String path, String type, String title, Block... body) {
    String url = "/" + language.code() + "/" + path + "/";
    return new Page(
        language,
        "content" + url + ".md",
        type,
        new PageMeta(
            title, title, null, null, null, List.of(), List.of(), null, null, List.of(), null, 1),
        url,
        List.of(body),
        List.of(),
        List.of(),
        List.of(),
        List.of(link(language, "/" + language.code() + "/", "Home")),
        List.of(),
        List.of(),
        Versions.plain(language, url, List.of()),
        true,
        List.of(),
        List.of());
  }

  static Block text(String text) {
    return new Block.Text(new Html("<p>" + Html.escape(text) + "</p>"));
  }

  static Block heading(int level, String id, String title) {
    return new Block.Heading(level, id, new Html(title), title);
  }

  static Question question(String id, String title, Block... answer) {
    return new Question(id, new Html(title), title, List.of(answer));
  }

  static PageLink link(Language language, String url, String title) {
    return new PageLink(url, title, title, null, null, "page", language, language);
  }

  private static Localized both(String german, String english) {
    return new Localized(Map.of("de", german, "en", english));
  }
}
