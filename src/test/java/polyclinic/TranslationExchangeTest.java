package polyclinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.editorial.StatusText;
import polyclinic.report.Problems;
import polyclinic.report.SourceText;

/** Pages go to a translator and come back. */
class TranslationExchangeTest {

  private static final Path DEMONSTRATION = Path.of("");
  private static final Pattern LANGUAGES =
      Pattern.compile(
          "(?m)^( +- \\{code: de,.*\\n)((?: .*variantOf.*\\n)*)( +- \\{code: en,.*\\n)");

  @TempDir Path root;

  @Test
  void theDemonstrationSiteComesBackAsItWas() throws IOException {
    demonstration();
    assertComesBack("en");
  }

  @Test
  void theOtherWayRoundToo() throws IOException {
    demonstration();
    turnRound();
    assertComesBack("de");
  }

  @Test
  void sourcesAsTranslationsAreTheSources() throws IOException {
    demonstration();
    assertSourceIsCopied("de", "en");
    turnRound();
    SiteFolders.copy(DEMONSTRATION.resolve("content/en"), root.resolve("content/en"));
    assertSourceIsCopied("en", "de");
  }

  @Test
  void anotherLibraryReadsTheSameSegments() throws IOException {
    demonstration();
    SortedMap<String, String> files = export("en", false);
    for (Map.Entry<String, String> file : files.entrySet()) {
      XLIFFReader.validate(file.getValue(), null);
      int segments = 0;
      int targets = 0;
      try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
        reader.open(file.getValue());
        while (reader.hasNext()) {
          Event event = reader.next();
          if (event.isUnit()) {
            Unit unit = event.getUnit();
            for (Segment segment : unit.getSegments()) {
              assertThat(segment.getSource().isEmpty()).isFalse();
              targets += segment.hasTarget() ? 1 : 0;
              segments++;
            }
          }
        }
      }
      assertThat(segments).as(file.getKey()).isEqualTo(count(file.getValue(), "<segment "));
      assertThat(targets).as(file.getKey()).isEqualTo(count(file.getValue(), "<target>"));
    }
    String together = exchange().exportTogether("en", exchange().pages("en", false), true).get();
    XLIFFReader.validate(together, null);
    assertThat(count(together, "<file ")).isEqualTo(files.size());
  }

  @Test
  void aTranslatedChangeIsWrittenAndAccepted() throws IOException {
    SiteFolders.copy(SiteFolders.BASE, root);
    acceptAll();
    change("content/de/knee.md", "A box.", "Another box with a [link](team.md).");
    assertThat(status()).contains("en  stale  knee#risks (safety)");

    String file = export("en", true).get("knee.xlf");
    assertThat(file)
        .contains("The source has changed here since it was translated.")
        .contains("<source>Another box with a <pc id=\"1\"");
    String translated =
        file.replaceFirst(
                "(<source>Another box with a (<pc [^>]*>)link</pc>[.]</source>\\s+<target>)[^<]*",
                "$1Another box with a $2connection</pc>.")
            .replace("state=\"initial\"", "state=\"final\"");
    Problems problems = new Problems();
    TranslationExchange.Imported done = take(problems, translated);

    assertThat(problems.sorted()).isEmpty();
    assertThat(done.files()).containsExactly("content/en/knee.md");
    assertThat(root.resolve("content/en/knee.md"))
        .content()
        .contains("Another box with a [connection](team.md).");
    assertThat(status()).doesNotContain("knee");
  }

  @Test
  void aNewSectionIsWrittenWhereTheSourceHasIt() throws IOException {
    SiteFolders.copy(SiteFolders.BASE, root);
    acceptAll();
    change(
        "content/de/knee.md",
        "## ",
        "## Neu {#new}\n\n:::hinweis[Achtung]\n- Eins\n- Zwei\n:::\n\n## ");
    String before = Files.readString(root.resolve("content/en/knee.md"));
    String file = export("en", true).get("knee.xlf");
    Problems problems = new Problems();
    take(problems, file);
    assertThat(problems.sorted()).isEmpty();
    assertThat(root.resolve("content/en/knee.md")).content().isEqualTo(before);

    take(problems, copied(file).replace("initial", "translated"));

    assertThat(problems.sorted()).isEmpty();
    assertThat(root.resolve("content/en/knee.md"))
        .content()
        .isEqualTo(
            before.replaceFirst(
                "\n## ", "\n## Neu {#new}\n\n:::note[Achtung]\n- Eins\n- Zwei\n:::\n\n## "));
    assertThat(status()).doesNotContain("knee");
  }

  @Test
  void whatNobodyConfirmedStaysStale() throws IOException {
    SiteFolders.copy(SiteFolders.BASE, root);
    acceptAll();
    change("content/de/knee.md", "A box.", "Another box.");
    String lock = Files.readString(root.resolve("content/translations.lock"));

    Problems problems = new Problems();
    TranslationExchange.Imported done = take(problems, export("en", true).get("knee.xlf"));

    assertThat(problems.sorted()).isEmpty();
    assertThat(done.files()).isEmpty();
    assertThat(done.open()).isEqualTo(1);
    assertThat(root.resolve("content/translations.lock")).content().isEqualTo(lock);
  }

  @Test
  void whateverMarkdownThereIsItComesBackAsItWas() throws IOException {
    SiteFolders.copy(SiteFolders.BASE, root);
    List<String> examples = examples();
    Random random = new Random(20261123);
    Map<String, String> written = new TreeMap<>();
    for (int i = 0; i < 150; i++) {
      StringBuilder text = new StringBuilder("---\ntitle: \"Page \\\"" + i + "\\\"\"\n---\n");
      for (int n = random.nextInt(5); n >= 0; n--) {
        text.append(examples.get(random.nextInt(examples.size()))).append(n % 2 == 0 ? "\n" : "");
      }
      written.put(
          "fuzz/" + i, i % 3 == 0 ? text.toString().replace("\n", "\r\n") : text.toString());
      SiteFolders.write(root.resolve("content/de/fuzz/" + i + ".md"), written.get("fuzz/" + i));
    }
    Problems problems = new Problems();
    TranslationExchange exchange = new TranslationExchange(root, new Problems());
    List<SourceText> documents = new ArrayList<>();
    exchange
        .export("en", List.copyOf(written.keySet()), true)
        .forEach((name, text) -> documents.add(new SourceText(name, text)));
    exchange.take(documents, problems);

    assertThat(problems.sorted()).isEmpty();
    for (Map.Entry<String, String> page : written.entrySet()) {
      assertThat(root.resolve("content/en/" + page.getKey() + ".md"))
          .content()
          .satisfies(
              text -> assertThat(withoutNames(text)).isEqualTo(withoutNames(page.getValue())));
    }
  }

  /** The Markdown of all examples of our syntax. */
  private static List<String> examples() throws IOException {
    List<String> examples = new ArrayList<>();
    Path folder = SiteFolders.RESOURCES.resolve("spec");
    for (String name : SiteFolders.names(folder)) {
      String text = Files.readString(folder.resolve(name));
      Matcher example = Pattern.compile("(?s)\n`{8} example[^\n]*\n(.*?)\n\\.\n").matcher(text);
      while (example.find()) {
        examples.add(example.group(1).replace('→', '\t').replace('␍', '\r') + "\n");
      }
    }
    assertThat(examples).hasSizeGreaterThan(100);
    return examples;
  }

  private void assertComesBack(String language) throws IOException {
    Map<String, String> before = SiteFolders.snapshot(root.resolve("content"));
    Problems problems = new Problems();
    SortedMap<String, String> files = export(language, false);
    assertThat(files).hasSizeGreaterThan(20);

    take(problems, files.values().toArray(String[]::new));

    assertThat(problems.sorted()).isEmpty();
    assertThat(SiteFolders.snapshot(root.resolve("content"))).isEqualTo(before);
  }

  private void assertSourceIsCopied(String source, String language) throws IOException {
    SiteFolders.delete(root.resolve("content/" + language));
    Files.createDirectories(root.resolve("content/" + language));
    Problems problems = new Problems();
    List<String> pages = exchange().pages(language, false);
    SortedMap<String, String> files = exchange().export(language, pages, true);
    take(problems, files.values().toArray(String[]::new));

    assertThat(problems.sorted()).isEmpty();
    Map<String, String> sources = SiteFolders.snapshot(root.resolve("content/" + source));
    Map<String, String> copies = SiteFolders.snapshot(root.resolve("content/" + language));
    sources.keySet().removeIf(name -> !name.endsWith(".md"));
    copies.keySet().removeIf(name -> !name.endsWith(".md"));
    // boxes and insertions have the names that the language knows
    sources.replaceAll((name, text) -> withoutNames(text));
    copies.replaceAll((name, text) -> withoutNames(text));
    assertThat(copies).isEqualTo(sources);
  }

  private static String withoutNames(String text) {
    return text.replaceAll("(?m)^(:{2,})\\p{L}[-\\p{L}]*", "$1");
  }

  private void demonstration() throws IOException {
    SiteFolders.copy(DEMONSTRATION.resolve("content"), root.resolve("content"));
    SiteFolders.copy(DEMONSTRATION.resolve("assets"), root.resolve("assets"));
  }

  /** English first: German is the translation then. */
  private void turnRound() throws IOException {
    Files.deleteIfExists(root.resolve("content/translations.lock"));
    Path config = root.resolve("content/site.yaml");
    SiteFolders.change(config, text -> LANGUAGES.matcher(text).replaceFirst("$3$1$2"));
  }

  private SortedMap<String, String> export(String language, boolean onlyOpen) throws IOException {
    TranslationExchange exchange = exchange();
    return exchange.export(language, exchange.pages(language, onlyOpen), false);
  }

  private TranslationExchange exchange() throws IOException {
    Problems problems = new Problems();
    TranslationExchange exchange = new TranslationExchange(root, problems);
    assertThat(problems.haveErrors()).isFalse();
    return exchange;
  }

  private TranslationExchange.Imported take(Problems problems, String... documents)
      throws IOException {
    List<SourceText> texts = new ArrayList<>();
    for (String document : documents) {
      texts.add(new SourceText("back-" + texts.size() + ".xlf", document));
    }
    return exchange().take(texts, problems);
  }

  private static String copied(String xliff) {
    return xliff.replaceAll(
        "<source>(.*)</source>(\\s+)</segment>",
        "<source>$1</source><target>$1</target>$2</segment>");
  }

  private void acceptAll() throws IOException {
    new Translations(root, new Problems())
        .accept(List.of(polyclinic.editorial.Selection.all(Optional.empty())));
  }

  private String status() throws IOException {
    return StatusText.write(new Translations(root, new Problems()).status(), Locale.ENGLISH);
  }

  private void change(String file, String text, String by) throws IOException {
    SiteFolders.change(
        root.resolve(file),
        before -> before.replaceFirst(Pattern.quote(text), Matcher.quoteReplacement(by)));
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
