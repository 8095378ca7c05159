package polyclinic.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import polyclinic.model.Direction;
import polyclinic.model.Language;
import polyclinic.model.Words;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;

class UiWordsTest {

  private static final Path OURS = Path.of("templates/i18n");
  private static final Path ARABIC = Path.of("src/test/resources/right-to-left/templates/i18n");

  private final Problems problems = new Problems();

  private UiWords words(String locale, Map<String, String> texts) {
    Locale tag = Locale.forLanguageTag(locale);
    var language = new Language(tag.getLanguage(), "", tag, Direction.LTR);
    var words = new Words(Map.of(tag.getLanguage(), texts));
    return new UiWords(language, words, new MissingWords(), problems);
  }

  private UiWords words(String locale, Path folder) throws IOException {
    var properties = new Properties();
    String name = Locale.forLanguageTag(locale).getLanguage() + ".properties";
    try (Reader reader = Files.newBufferedReader(folder.resolve(name))) {
      properties.load(reader);
    }
    var texts = new HashMap<String, String>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return words(locale, texts);
  }

  @ParameterizedTest
  @CsvSource({
    "1, دقيقة واحدة",
    "2, دقيقتان",
    "3, ٣ دقائق",
    "10, ١٠ دقائق",
    "11, ١١ دقيقة",
    "99, ٩٩ دقيقة",
    "100, ١٠٠ دقيقة",
    "103, ١٠٣ دقائق",
    "111, ١١١ دقيقة",
    "1003, ١٬٠٠٣ دقائق"
  })
  void countsAsArabicDoes(int minutes, String text) throws IOException, TemplateModelException {
    assertThat(words("ar-EG", ARABIC).text("reading.minutes", new Object[] {minutes}))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "de-DE, 1, 1 Minute",
    "de-DE, 1234, 1.234 Minuten",
    "en-GB, 1, 1 minute",
    "en-GB, 2, 2 minutes"
  })
  void countsWithAChoiceWhereRangesSuffice(String locale, int minutes, String text)
      throws IOException, TemplateModelException {
    assertThat(words(locale, OURS).text("reading.minutes", new Object[] {minutes})).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"1, one", "21, one", "11, many", "3, few", "13, many", "24, few", "5, many"})
  void countsAsRussianDoes(int number, String form) {
    var rule =
        PluralRule.of(
            "one n%10=1 and n%100!=11; few n%10=2..4 and n%100!=12..14;"
                + " many n%10=0,5..9; many n%100=11..14");
    assertThat(rule.form(number)).isEqualTo(form);
    assertThat(rule.form(1.5)).isEmpty();
  }

  @Test
  void writesListsWithTheConjunctionOfTheLanguage() throws IOException, TemplateModelException {
    assertThat(Lists.join(List.of("A", "B", "C", "D"), words("de-DE", OURS)))
        .isEqualTo("A, B, C und D");
    assertThat(Lists.join(List.of("A", "B"), words("en-GB", OURS))).isEqualTo("A and B");
    assertThat(Lists.join(List.of("A", "B", "C"), words("ar-EG", ARABIC))).isEqualTo("A، B وC");
    assertThat(Lists.join(List.of("A"), words("de-DE", OURS))).isEqualTo("A");
    assertThat(Lists.join(List.of(), words("de-DE", OURS))).isEmpty();
  }

  @Test
  void keepsNumberAndUnitTogetherInWordsToo() throws IOException, TemplateModelException {
    assertThat(words("de-DE", OURS).text("leaflet.size", new Object[] {12}))
        .isEqualTo("PDF, 12\u00a0KB");
    assertThat(words("de-DE", OURS).text("imprint.publisher", new Object[0]))
        .isEqualTo("Angaben nach §\u00a05 DDG");
  }

  @Test
  void reportsAPluralThatCannotBeUnderstood() {
    words("de-DE", Map.of("plural", "one n=1; few n>3"));
    assertThat(problems.sorted())
        .extracting(Diagnostic::message)
        .containsExactly("in 'plural' the form 'n>3' cannot be understood");
  }
}
