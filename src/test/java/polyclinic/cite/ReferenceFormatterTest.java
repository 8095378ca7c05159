package polyclinic.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import polyclinic.report.Problems;

class ReferenceFormatterTest {

  private static Bibliography bibliography;
  private static ReferenceFormatter formatter;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream in = ReferenceFormatterTest.class.getResourceAsStream("entries.bib")) {
      var problems = new Problems();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      bibliography = Bibliography.of(text, "entries.bib", problems);
      assertThat(problems.sorted()).isEmpty();
    }
    formatter = new ReferenceFormatter(bibliography);
  }

  @Test
  void namesSixAuthorsAndMarksTheLanguageOfTheTitle() {
    assertThat(english("six"))
        .isEqualTo(
            "Ahmed NEMB, van Buul G, Théry C, The Lake Group, O’Neill A Jr, Li W."
                + " <span lang=\"en\">Knees, hips and MSCs: 5–10 years &amp; more</span>."
                + " J Imagin Med. 2016;18(1):113–24.");
    assertThat(german("six")).isEqualTo(english("six"));
  }

  @Test
  void cutsTheSeventhAuthorAndPutsNoFullStopBehindAQuestionMark() {
    String rest = "<span lang=\"de\">Freund oder Feind?</span> Z Gedacht Med. 2001:e12.";
    assertThat(german("seven"))
        .isEqualTo("Abt A, Bär B, Cox C, Dix D, Eck E, Fux F, u.\u00A0a. " + rest);
    assertThat(english("seven"))
        .isEqualTo("Abt A, Bär B, Cox C, Dix D, Eck E, Fux F, et al. " + rest);
  }

  @Test
  void keepsAndOthersAndEscapesHtml() {
    String rest =
        "A &lt;b&gt;&quot;bold&quot;&lt;/b&gt; title. Med &amp; Ethics &lt;i&gt;. 2019;7.";
    assertThat(german("others")).isEqualTo("Konala VBR, u.\u00A0a. " + rest);
    assertThat(english("others")).isEqualTo("Konala VBR, et al. " + rest);
  }

  @Test
  void placesAChapterInItsBook() {
    assertThat(german("chapter"))
        .isEqualTo(
            "Zhao Q. <span lang=\"en-GB\">A chapter</span>. In: Müller J, Weiß E, Hrsg."
                + " <span lang=\"en-GB\">A book</span>. Auflage 2."
                + " Berlin: Imaginary Press; 2015. S. 477–91.");
    assertThat(english("chapter"))
        .isEqualTo(
            "Zhao Q. <span lang=\"en-GB\">A chapter</span>. In: Müller J, Weiß E, editors."
                + " <span lang=\"en-GB\">A book</span>. Edition 2."
                + " Berlin: Imaginary Press; 2015. p. 477–91.");
  }

  @Test
  void namesTheEditorOfABookWithoutAuthors() {
    assertThat(german("book"))
        .isEqualTo("Weiß E, Hrsg. <span lang=\"de\">Handbuch</span>. Imaginary Press; 2020.");
  }

  @Test
  void datesAWebPageByTheDayItWasRead() {
    assertThat(german("page"))
        .isEqualTo("Example Lake Clinic. Symptoms [Internet]. [zitiert 3. November 2026].");
    assertThat(english("page"))
        .isEqualTo("Example Lake Clinic. Symptoms [Internet]. [cited 3 November 2026].");
  }

  @ParameterizedTest
  @CsvSource({
    "de-CH, u.\u00A0a.",
    "de, u.\u00A0a.",
    "en-AU, et al.",
    "tlh, et al.",
    "uk-UA, та ін."
  })
  void fallsBackToTheLanguageAndThenToEnglish(String tag, String etAl) {
    assertThat(formatter.entry("others", Locale.forLanguageTag(tag)).html())
        .startsWith("Konala VBR, " + etAl + " ");
  }

  @Test
  void doesNotDependOnTheDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      var problems = new Problems();
      var upperCase =
          Bibliography.of(
              "@ARTICLE{i, TITLE = {Ionic}, JOURNAL = {J Imagin Med}, YEAR = 2016, VOLUME = 18,"
                  + " NUMBER = 1, LANGID = {ENGLISH}, KEYWORDS = {clinical-trial}}",
              "entries.bib",
              problems);
      assertThat(problems.sorted()).isEmpty();
      assertThat(upperCase.work("i").orElseThrow().studyType()).isEqualTo("clinical-trial");
      assertThat(new ReferenceFormatter(upperCase).entry("i", Locale.UK).html())
          .isEqualTo("<span lang=\"en\">Ionic</span>. J Imagin Med. 2016;18(1).");
      var anew = new ReferenceFormatter(bibliography);
      for (String key : bibliography.keys()) {
        assertThat(anew.entry(key, Locale.GERMANY).html()).isEqualTo(german(key));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void givesManyThreadsTheSameEntries() throws Exception {
    var shared = new ReferenceFormatter(bibliography);
    var pool = Executors.newFixedThreadPool(4);
    try {
      Callable<String> german = () -> all(shared, Locale.GERMANY);
      Callable<String> british = () -> all(shared, Locale.UK);
      var results = pool.invokeAll(Stream.of(german, british, german, british).toList());
      for (int i = 0; i < results.size(); i++) {
        assertThat(results.get(i).get())
            .isEqualTo(all(formatter, i % 2 == 0 ? Locale.GERMANY : Locale.UK));
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void refusesAKeyThatIsNotThere() {
    assertThatThrownBy(() -> formatter.entry("nobody", Locale.UK))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nobody");
  }

  private static String all(ReferenceFormatter formatter, Locale locale) {
    formatter.prepare(bibliography.keys(), locale);
    var all = new StringBuilder();
    bibliography.keys().forEach(key -> all.append(formatter.entry(key, locale)).append('\n'));
    return all.toString();
  }

  private static String german(String key) {
    return formatter.entry(key, Locale.GERMANY).html();
  }

  private static String english(String key) {
    return formatter.entry(key, Locale.UK).html();
  }
}
