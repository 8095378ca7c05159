package polyclinic.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import polyclinic.serve.PreviewServer;

/** All texts that rooms keep for editors: in each language, with the same places, and in use. */
class WordingTest {

  private static final Path RESOURCES = Path.of("src/main/resources/polyclinic");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(RESOURCES)) {
      List<Path> english =
          all.filter(f -> f.getFileName().toString().matches("(words|help)_en\\.properties"))
              .sorted()
              .toList();
      assertThat(english).hasSizeGreaterThanOrEqualTo(6);
      return english;
    }
  }

  static List<Path> words() throws IOException {
    return files().stream().filter(f -> f.endsWith("words_en.properties")).toList();
  }

  private static TreeMap<String, String> read(Path file) throws IOException {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    var map = new TreeMap<String, String>();
    properties.forEach((key, value) -> map.put(key.toString(), value.toString()));
    return map;
  }

  private static Path in(Path english, String code) {
    String name = english.getFileName().toString();
    return english.resolveSibling(name.replace("_en.", "_" + code + "."));
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("files")
  void haveTheSameKeysAndPlacesInEachLanguage(Path english) throws IOException {
    TreeMap<String, String> texts = read(english);
    for (String code : Speech.codes()) {
      TreeMap<String, String> others = read(in(english, code));
      assertThat(others.keySet()).isEqualTo(texts.keySet());
      texts.forEach(
          (key, text) ->
              assertThat(places(others.get(key))).as(code + " " + key).isEqualTo(places(text)));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void areSetWithTypographicMarks(Path english) throws IOException {
    assertThat(read(in(english, "de")).values())
        .allSatisfy(text -> assertThat(text).doesNotContain("'").doesNotContain("Default"));
  }

  @ParameterizedTest
  @MethodSource("words")
  void arePatternsOfMessages(Path english) throws IOException {
    Object[] values = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3};
    for (String code : Speech.codes()) {
      read(in(english, code))
          .forEach(
              (key, text) ->
                  assertThat(new MessageFormat(text, Locale.forLanguageTag(code)).format(values))
                      .as(code + " " + key)
                      .isNotBlank()
                      .doesNotContain("{"));
    }
  }

  @ParameterizedTest
  @MethodSource("words")
  void areInUse(Path english) throws IOException {
    String room = english.getParent().getFileName().toString();
    String users = users(room);
    assertThat(read(english).keySet())
        .allSatisfy(
            key -> {
              // a key may be put together of a kind and a value, such as a state
              String kind = key.substring(0, key.lastIndexOf('.') + 1);
              boolean built = !kind.isEmpty() && users.contains("\"" + kind + "\" +");
              assertThat(built || users.contains("\"" + key + "\"")).as(key).isTrue();
            });
  }

  /** The classes of a room, and the templates of reports. */
  private static String users(String room) throws IOException {
    var users = new StringBuilder();
    Path classes = Path.of("src/main/java/polyclinic").resolve(room);
    try (Stream<Path> code = Files.walk(classes);
        Stream<Path> templates = Files.list(Path.of("templates/reports"))) {
      for (Path file : Stream.concat(code, templates).filter(Files::isRegularFile).toList()) {
        users.append(Files.readString(file));
      }
    }
    return users.toString();
  }

  @Test
  void speakEnglishWhereTheyLackALanguage() {
    Wording french = Wording.of(PreviewServer.class, Locale.FRENCH);
    assertThat(french.language()).isEqualTo(Locale.ENGLISH);
    assertThat(french.say("mark")).isEqualTo("Not published");
    assertThat(Wording.of(PreviewServer.class, Locale.GERMANY).say("mark"))
        .isEqualTo("Nicht veröffentlicht");
  }
}
