package polyclinic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import polyclinic.report.Speech;
import polyclinic.report.Wording;

/** Help and usage errors in the languages of editors. */
class HelpTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  private int run(String... arguments) {
    return Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  static List<String> codes() {
    return Speech.codes();
  }

  private static List<CommandLine> commands(CommandLine top) {
    var all = new ArrayList<CommandLine>();
    all.add(top);
    top.getSubcommands().values().forEach(command -> all.addAll(commands(command)));
    return all;
  }

  @ParameterizedTest
  @MethodSource("codes")
  void explainsEachCommandAndEachOption(String code) {
    for (CommandLine command : commands(Main.commandLine(Locale.forLanguageTag(code)))) {
      var spec = command.getCommandSpec();
      String help = command.getUsageMessage();
      assertThat(spec.usageMessage().description()).as(spec.qualifiedName()).isNotEmpty();
      assertThat(help).doesNotContain("${").doesNotContain("<");
      for (ArgSpec argument : spec.args()) {
        assertThat(argument.hidden() || argument.description().length > 0)
            .as(spec.qualifiedName() + " " + argument)
            .isTrue();
      }
    }
  }

  /** Remembers what was asked for. */
  private static final class Watched extends ResourceBundle {

    private final ResourceBundle inner;
    private final TreeSet<String> asked = new TreeSet<>();

    private Watched(ResourceBundle inner) {
      this.inner = inner;
    }

    @Override
    protected Object handleGetObject(String key) {
      asked.add(key);
      return inner.containsKey(key) ? inner.getObject(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
      return inner.getKeys();
    }
  }

  @Test
  void hasNoTextThatNobodyReads() {
    var bundle = new Watched(Wording.bundle(Main.class, Main.HELP, Locale.ENGLISH));
    commands(Main.commandLine().setResourceBundle(bundle)).forEach(CommandLine::getUsageMessage);
    var unread = new TreeSet<>(bundle.keySet());
    unread.removeAll(bundle.asked);
    assertThat(unread).isEmpty();
  }

  @Test
  void isGermanThroughout() {
    for (CommandLine command : commands(Main.commandLine(Locale.GERMAN))) {
      assertThat(command.getUsageMessage())
          .startsWith("Aufruf: polyclinic")
          .doesNotContainPattern("\\b(Usage|Commands|Default|Show|the|COMMAND|DIR|FILE|DATE)\\b");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bake --colour | Eine Option --colour gibt es hier nicht | bake",
        "bakee | „bakee“ gehört hier nicht hin | ",
        "check | Es fehlt: ORDNER oder --site | check",
        "check . --site . | Diese Optionen schließen einander aus; siehe polyclinic check --help"
            + " | check",
        "translations export | Es fehlt: --to | translations export",
        "bake --site | --site braucht einen Wert: ORDNER | bake",
        "bake --site a --site b | --site darf nur einmal stehen | bake",
        "bake --site nowhere | Einen Ordner nowhere gibt es nicht | bake",
        "bake --today x | --today: „x“ ist kein Tag wie 2026-03-01 | bake",
        "bake --format xml | --format: „xml“ ist nichts von: text, json, junit, sarif, markdown,"
            + " github | bake",
        "serve --port x | --port: „x“ ist keine ganze Zahl | serve",
        "serve --port 70000 | Einen Port 70000 gibt es nicht | serve",
        "check . --max-cache-age x | --max-cache-age: „x“ ist keine Dauer wie 20s, 15m, 12h oder"
            + " 7d | check",
        "check . --include ( | --include: „(“ ist kein regulärer Ausdruck | check",
        "check . --accept x | --accept: „x“ ist keine Liste wie 200..=204,403 | check",
        "check . --fail-on x | --fail-on: „x“ ist nichts von: error, warning, info, never | check",
        "new | Welche Seite? Nennen Sie ihren Pfad, etwa knee/arthrosis.md | new",
        "translations accept | Welche Seiten? Nennen Sie einige, oder schreiben Sie --all für alle"
            + " | translations accept",
      })
  void tellsWrongUsageInGerman(String line, String message, String command) {
    assertThat(run(("--lang de " + line).split(" "))).isEqualTo(2);
    String name = command == null ? "polyclinic" : "polyclinic " + command;
    assertThat(err.toString().lines().findFirst()).contains(message);
    assertThat(err.toString()).endsWith("Hilfe: " + name + " --help" + System.lineSeparator());
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void namesWhatIsNear() {
    run("--lang=de", "bakee");
    assertThat(err.toString()).contains("Meinten Sie: bake");
  }

  @Test
  void asksTheSiteLast() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("content/site.yaml"), "editors: de\n");
    String[] line = {"bake", "--site", folder.toString()};
    assertThat(Tongue.of(line, null)).isEqualTo(Locale.GERMAN);
    assertThat(Tongue.of(line, "en")).isEqualTo(Locale.ENGLISH);
    assertThat(Tongue.of(new String[] {"--lang", "de"}, "en")).isEqualTo(Locale.GERMAN);
    assertThat(Tongue.of(new String[] {"bake", "--site=" + folder, "--lang"}, "fr"))
        .isEqualTo(Locale.GERMAN);
    Files.writeString(folder.resolve("content/site.yaml"), "editors: [broken\n");
    assertThat(Tongue.of(line, null)).isEqualTo(Locale.ENGLISH);
  }
}
