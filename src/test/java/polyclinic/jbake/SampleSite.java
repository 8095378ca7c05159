package polyclinic.jbake;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import polyclinic.model.BaseUrl;
import polyclinic.model.Block;
import polyclinic.model.CitedWork;
import polyclinic.model.Clinic;
import polyclinic.model.ContentsEntry;
import polyclinic.model.Direction;
import polyclinic.model.Edition;
import polyclinic.model.Extras;
import polyclinic.model.GlossaryTerm;
import polyclinic.model.Language;
import polyclinic.model.Localized;
import polyclinic.model.OpeningHours;
import polyclinic.model.Page;
import polyclinic.model.PageLink;
import polyclinic.model.PageMeta;
import polyclinic.model.Person;
import polyclinic.model.Redirect;
import polyclinic.model.Review;
import polyclinic.model.Site;
import polyclinic.model.SiteConfig;
import polyclinic.model.Translation;
import polyclinic.model.Versions;
import polyclinic.model.Words;

/** A small resolved clinic in German and English that has everything a template can meet. */
final class SampleSite {

  static final Language GERMAN =
      new Language("de", "Deutsch", Locale.forLanguageTag("de-DE"), Direction.LTR);
  static final Language ENGLISH =
      new Language("en", "English", Locale.forLanguageTag("en-GB"), Direction.LTR);

  static final Person ADA =
      new Person(
          "lindner",
          "Dr. Ada Lindner",
          both("Ärztliche Leiterin", "Medical director"),
          both("Fachärztin für Neurologie", "Consultant neurologist"),
          both("Leitet die Klinik seit 2015.", "Has led the clinic since 2015."));
  static final Person BEN = new Person("okafor", "Ben Okafor, PhD", null, null, null);

  private final BaseUrl baseUrl;

  private SampleSite(BaseUrl baseUrl) {
    this.baseUrl = baseUrl;
  }

  /** The site below {@code https://klinik.example.org/}. */
  static Site with(Words words) {
    return at(new BaseUrl("https://klinik.example.org", "/"), words);
  }

  static Site at(BaseUrl baseUrl, Words words) {
    return new SampleSite(baseUrl).site(words);
  }

  static Words words(Map<String, String> german, Map<String, String> english) {
    return new Words(Map.of("de", german, "en", english));
  }

  static Localized both(String german, String english) {
    return new Localized(Map.of("de", german, "en", english));
  }

  private Site site(Words words) {
    var pages = new ArrayList<>(pages(GERMAN));
    pages.addAll(pages(ENGLISH));
    pages.sort(Comparator.comparing(Page::source));
    return new Site(
        config(),
        List.of(edition(GERMAN, pages), edition(ENGLISH, pages)),
        List.of(),
        pages,
        List.of(
            new Redirect("/de/alt/", "/de/fragen/", GERMAN, "Fragen und Antworten"),
            new Redirect("/en/old.html", "/en/questions/", ENGLISH, "Questions and answers")),
        List.of(),
        List.of(),
        words);
  }

  private SiteConfig config() {
    return new SiteConfig(
        both("Klinik am Beispielsee", "Example Lake Clinic"),
        both("Regenerative Medizin mit Augenmaß", "Regenerative medicine, carefully"),
        baseUrl,
        false,
        both(
            "Demonstration: diese Klinik gibt es nicht.",
            "A demonstration: no such clinic exists."),
        false,
        List.of(GERMAN, ENGLISH),
        clinic(),
        List.of(
            new OpeningHours(
                List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY),
                LocalTime.of(8, 0),
                LocalTime.of(17, 0)),
            new OpeningHours(List.of(FRIDAY), LocalTime.of(8, 0), LocalTime.of(12, 30))),
        null,
        Extras.NONE);
  }

  private static Clinic clinic() {
    return new Clinic(
        "Klinik am Beispielsee GmbH",
        "Uferweg 7",
        "12345",
        "Beispielstadt",
        both("Deutschland", "Germany"),
        "+49 30 23125 014",
        null,
        "kontakt@klinik.example.org",
        "112",
        both("Dr. Ada Lindner (Geschäftsführung)", "Dr. Ada Lindner (managing director)"),
        both("Amtsgericht Beispielstadt, HRB 1234", "Local court of Beispielstadt, HRB 1234"),
        "DE123456789",
        both("Gesundheitsamt Beispielstadt", "Public health office of Beispielstadt"),
        both("Ärztekammer Beispielland", "Medical chamber of Beispielland"),
        both("Ärztin, verliehen in Deutschland", "Physician, licensed in Germany"),
        both("Berufsordnung der Ärztekammer", "Professional code of the medical chamber"),
        "https://kammer.example.org/",
        both("Dr. Ada Lindner", "Dr. Ada Lindner"),
        52.5,
        13.4);
  }

  private static Edition edition(Language language, List<Page> all) {
    boolean german = language.equals(GERMAN);
    var pages = all.stream().filter(p -> p.language().equals(language)).toList();
    return new Edition(
        language,
        link(pages, "home"),
        List.of(link(pages, "section"), link(pages, "qa"), link(pages, "team")),
        List.of(link(pages, "contact"), link(pages, "imprint"), link(pages, "glossary")),
        pages.stream().filter(p -> p.type().equals("article")).toList(),
        List.of(
            new GlossaryTerm(
                "exosome",
                both("Exosom", "exosome"),
                null,
                both("Bläschen, das eine Zelle abgibt", "vesicle that a cell gives off")),
            new GlossaryTerm(
                "ms",
                both("Multiple Sklerose", "multiple sclerosis"),
                both("MS", "MS"),
                both("Entzündung des Nervensystems", "inflammation of the nervous system"))),
        german ? "/de/glossar/" : "/en/glossary/",
        null,
        List.of(ADA, BEN));
  }

  private static PageLink link(List<Page> pages, String type) {
    return pages.stream().filter(p -> p.type().equals(type)).findFirst().orElseThrow().link();
  }

  private static List<Page> pages(Language language) {
    var blocks = new SampleBlocks(language);
    var pages = new ArrayList<Page>();
    pages.add(
        page(
            language,
            "_index",
            "home",
            "Willkommen",
            "Welcome",
            "/de/",
            "/en/",
            blocks.greeting()));
    pages.add(
        page(
            language,
            "treatments/_index",
            "section",
            "Behandlungen",
            "Treatments",
            "/de/behandlungen/",
            "/en/treatments/",
            blocks.overview()));
    pages.add(
        page(
            language,
            "treatments/secretome",
            "treatment",
            "Sekretom & Vesikel: was „zellfrei“ heißt",
            "Secretome & vesicles: what “cell-free” means",
            "/de/behandlungen/sekretom/",
            "/en/treatments/secretome/",
            blocks.all()));
    pages.add(
        page(
            language,
            "science/ms",
            "article",
            "Multiple Sklerose verstehen",
            "Understanding multiple sclerosis",
            "/de/wissen/ms/",
            "/en/science/ms/",
            blocks.all()));
    pages.add(
        page(
            language,
            "questions",
            "qa",
            "Fragen und Antworten",
            "Questions and answers",
            "/de/fragen/",
            "/en/questions/",
            blocks.questionsOnly()));
    pages.add(
        page(
            language,
            "clinic/team",
            "team",
            "Team",
            "Team",
            "/de/team/",
            "/en/team/",
            blocks.greeting()));
    pages.add(
        page(
            language,
            "contact",
            "contact",
            "Kontakt",
            "Contact",
            "/de/kontakt/",
            "/en/contact/",
            blocks.contact()));
    pages.add(
        page(
            language,
            "imprint",
            "imprint",
            "Impressum",
            "Imprint",
            "/de/impressum/",
            "/en/imprint/",
            List.of()));
    pages.add(
        page(
            language,
            "glossary",
            "glossary",
            "Glossar",
            "Glossary",
            "/de/glossar/",
            "/en/glossary/",
            blocks.greeting()));
    pages.add(
        page(
            language,
            "about",
            "page",
            "Über uns",
            "About us",
            "/de/ueber-uns/",
            "/en/about/",
            blocks.greeting()));
    pages.add(
        page(
            language,
            "404",
            "notfound",
            "Nicht gefunden",
            "Not found",
            "/de/404.html",
            "/en/404.html",
            blocks.greeting()));
    if (language.equals(ENGLISH)) {
      pages.add(onlyInEnglish(blocks));
    }
    return pages;
  }

  private static Page page(
      Language language,
      String name,
      String type,
      String germanTitle,
      String englishTitle,
      String germanUrl,
      String englishUrl,
      List<Block> body) {
    boolean german = language.equals(GERMAN);
    boolean rich = type.equals("treatment") || type.equals("article");
    return new Page(
        language,
        "content/" + language.code() + "/" + name + ".md",
        type,
        rich
            ? richMeta(german, german ? germanTitle : englishTitle)
            : plainMeta(german ? germanTitle : englishTitle),
        german ? germanUrl : englishUrl,
        body,
        rich ? contents(german) : List.of(),
        rich ? SampleBlocks.references() : List.of(),
        rich ? List.of(SampleBlocks.further()) : List.<CitedWork>of(),
        breadcrumbs(german, type),
        type.equals("section") ? children(german) : List.of(),
        List.of(new Translation(GERMAN, germanUrl), new Translation(ENGLISH, englishUrl)),
        Versions.plain(
            language,
            german ? germanUrl : englishUrl,
            List.of(new Translation(GERMAN, germanUrl), new Translation(ENGLISH, englishUrl))),
        !type.equals("notfound"),
        List.of(),
        List.of());
  }

  private static Page onlyInEnglish(SampleBlocks blocks) {
    var meta = richMeta(false, "A visit to the laboratory");
    String url = "/en/science/visit/";
    return new Page(
        ENGLISH,
        "content/en/science/visit.md",
        "article",
        meta,
        url,
        blocks.greeting(),
        List.of(),
        List.of(),
        List.of(),
        breadcrumbs(false, "article"),
        List.of(),
        List.of(new Translation(ENGLISH, url)),
        Versions.plain(ENGLISH, url, List.of(new Translation(ENGLISH, url))),
        true,
        List.of(),
        List.of());
  }

  private static List<ContentsEntry> contents(boolean german) {
    return List.of(
        new ContentsEntry(2, "what", german ? "Was es ist" : "What it is"),
        new ContentsEntry(3, "parts", german ? "Bestandteile" : "Parts"),
        new ContentsEntry(2, "questions", german ? "Fragen" : "Questions"));
  }

  private static List<PageLink> breadcrumbs(boolean german, String type) {
    var home =
        german
            ? new PageLink("/de/", "Willkommen", "Start", null, null, "home", GERMAN, GERMAN)
            : new PageLink("/en/", "Welcome", "Home", null, null, "home", ENGLISH, ENGLISH);
    return switch (type) {
      case "home" -> List.of();
      case "treatment" -> List.of(home, treatments(german));
      default -> List.of(home);
    };
  }

  private static PageLink treatments(boolean german) {
    return german
        ? new PageLink(
            "/de/behandlungen/",
            "Behandlungen",
            "Behandlungen",
            null,
            null,
            "section",
            GERMAN,
            GERMAN)
        : new PageLink(
            "/en/treatments/", "Treatments", "Treatments", null, null, "section", ENGLISH, ENGLISH);
  }

  private static List<PageLink> children(boolean german) {
    return List.of(
        german
            ? new PageLink(
                "/de/behandlungen/sekretom/",
                "Sekretom & Vesikel",
                "Sekretom",
                "Was eine Zelle abgibt",
                LocalDate.of(2026, 3, 1),
                "treatment",
                GERMAN,
                GERMAN)
            : new PageLink(
                "/en/treatments/secretome/",
                "Secretome & vesicles",
                "Secretome",
                "What a cell gives off",
                LocalDate.of(2026, 3, 1),
                "treatment",
                ENGLISH,
                ENGLISH));
  }

  private static PageMeta plainMeta(String title) {
    return new PageMeta(
        title, title, null, null, null, List.of(), List.of(), null, null, List.of(), null, 1);
  }

  private static PageMeta richMeta(boolean german, String title) {
    return new PageMeta(
        title,
        german ? "Kurzer Titel" : "Short title",
        german ? "Was man vorher wissen sollte." : "What to know beforehand.",
        LocalDate.of(2026, 3, 1),
        LocalDate.of(2026, 10, 25),
        german ? List.of("Zellen", "Nerven") : List.of("cells", "nerves"),
        List.of(ADA, BEN),
        new Review(ADA, LocalDate.of(2026, 10, 1), LocalDate.of(2028, 10, 1)),
        "preclinical",
        List.of("patients", "professionals"),
        "investigational",
        7);
  }
}
