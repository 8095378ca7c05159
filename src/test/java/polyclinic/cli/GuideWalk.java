package polyclinic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Does what an editor does who follows the guide from its first line to its last. */
final class GuideWalk {

  private static final Path BASE = Path.of("src/test/resources/base-site");
  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");
  private static final Pattern FINDING = Pattern.compile(":\\d+:\\d+: \\w+\\[[a-z-]+]");
  private static final String PROGRAM = "polyclinic ";

  private final Path site;
  private final String own;
  private final String other;
  private String said = "";

  /**
   * Begins a site.
   *
   * @param own the language of the guide, first in the site
   * @param other the language that is translated into
   */
  GuideWalk(Path site, String own, String other) throws IOException {
    this.site = site;
    this.own = own;
    this.other = other;
    try (Stream<Path> files = Files.walk(BASE)) {
      for (Path file : files.toList()) {
        Files.copy(file, site.resolve(BASE.relativize(file).toString()));
      }
    }
    Path config = content("site.yaml");
    List<String> lines = new ArrayList<>(Files.readAllLines(config));
    int first = lines.indexOf("languages:") + 1;
    if (!lines.get(first).contains("code: " + own)) {
      lines.add(first, lines.remove(first + 1));
    }
    Files.write(config, lines);
  }

  void take(GuideExample example) throws IOException {
    String what = example.kind() + " " + example.use();
    switch (what.strip()) {
      case "sh" -> example.text().lines().forEach(line -> run(line, example));
      case "text says" -> assertThat(said).as(example.at()).contains(example.text());
      case "text file" ->
          assertThat(Files.readString(content(example.file())))
              .as(example.at())
              .contains(example.text());
      default -> write(what, example);
    }
  }

  private void write(String what, GuideExample example) throws IOException {
    String text = example.text();
    switch (what.strip()) {
      case "markdown page" -> put(own + "/" + example.file(), text);
      case "markdown variant" -> put(own + "-simple/" + example.file(), text);
      case "markdown translation" -> put(other + "/" + example.file(), text);
      case "markdown section" -> section(own + "/" + example.file(), text);
      case "markdown translated-section" -> section(other + "/" + example.file(), text);
      case "markdown text" -> note(text);
      case "yaml site" -> configure(text);
      case "yaml data" -> put("data/" + example.file(), text);
      case "yaml add" -> append("data/" + example.file(), text);
      case "bibtex" -> append("references.bib", "\n" + text);
      default -> throw new AssertionError(example.at() + ": what is '" + example.info() + "'?");
    }
    String report = call("bake", "--today", "2026-12-01");
    if (example.isMistake()) {
      assertThat(report).as(example.at()).containsPattern(FINDING);
    } else {
      assertThat(report).as(example.at()).doesNotContainPattern(FINDING).contains("target/site");
    }
  }

  /** Runs a command; those that wait for somebody are only read. */
  private void run(String line, GuideExample example) {
    assertThat(line).as(example.at()).startsWith(PROGRAM);
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line.substring(PROGRAM.length()));
    while (matcher.find()) {
      words.add(matcher.group().replace("\"", "").replaceFirst("^target/", site + "/target/"));
    }
    if (words.get(0).equals("serve") || words.contains("-")) {
      Main.commandLine().parseArgs(words.toArray(String[]::new));
      return;
    }
    said = call(words.toArray(String[]::new));
    assertThat(said).as(example.at()).doesNotContain("Usage:", "\tat ");
  }

  /** What a command says, with paths as somebody in the site's folder reads them. */
  private String call(String... words) {
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said, true);
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--site", site.toString()));
    if (!all.contains("--lang")) {
      all.addAll(List.of("--lang", own));
    }
    Main.run(all.toArray(String[]::new), writer, writer);
    return said.toString().replace(site + "/", "").replace(System.lineSeparator(), "\n");
  }

  private Path content(String file) {
    return site.resolve("content").resolve(file);
  }

  private void put(String file, String text) throws IOException {
    Files.createDirectories(content(file).getParent());
    Files.writeString(content(file), text);
  }

  /** Adds to a page that no other language has: it need not be translated to be right. */
  private void note(String text) throws IOException {
    String notes = own + "/science/notes.md";
    if (!Files.exists(content(notes))) {
      put(notes, "---\ntitle: Notes\n---\n");
    }
    append(notes, "\n" + text);
  }

  private void append(String file, String text) throws IOException {
    Files.writeString(content(file), Files.readString(content(file)) + text);
  }

  /** Puts a section in the place of the one with the same id. */
  private void section(String file, String text) throws IOException {
    String id = text.lines().findFirst().orElseThrow().replaceFirst(".*(\\{#[^}]+})$", "$1");
    Pattern old = Pattern.compile("(?ms)^## [^\\n]*" + Pattern.quote(id) + "\\n.*?(?=^## |\\z)");
    Matcher matcher = old.matcher(Files.readString(content(file)));
    assertThat(matcher.find()).as(id + " in " + file).isTrue();
    put(file, matcher.replaceFirst(Matcher.quoteReplacement(text + "\n")));
  }

  /** Puts a top-level key of the site's configuration in the place of the one that is there. */
  private void configure(String text) throws IOException {
    String key = text.replaceFirst("(?s):.*", ":");
    String before = Files.readString(content("site.yaml"));
    String without = before.replaceFirst("(?ms)^" + Pattern.quote(key) + ".*?(?=^\\S|\\z)", "");
    put("site.yaml", without + text);
  }
}
