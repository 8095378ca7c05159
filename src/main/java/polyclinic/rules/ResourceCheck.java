package polyclinic.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;
import polyclinic.report.SourceText;

/**
 * Looks through a site's own templates, styles and scripts: what they ask of visitors, store on
 * their devices and fetch from others. Sources are read instead of the output, for there are few of
 * them, and an editor mends a source.
 */
final class ResourceCheck {

  private static final Pattern NAME = Pattern.compile("\\b(?:name|id)\\s*=\\s*[\"']([^\"']+)");

  private final String language;
  private final Consumer<Hit> hits;
  private final SortedMap<String, SourceText> sources = new TreeMap<>();

  ResourceCheck(Path root, String language, Consumer<Hit> hits) throws IOException {
    this.language = language;
    this.hits = hits;
    read(root, "templates");
    read(root, "assets");
  }

  private void read(Path root, String folder) throws IOException {
    if (!Files.isDirectory(root.resolve(folder))) {
      return;
    }
    try (Stream<Path> files = Files.walk(root.resolve(folder))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (name.matches(".*\\.(ftlh|ftl|css|js|mjs|svg|html)")) {
          // what cannot be read is told by those who copy it
          SourceText.read(file, name, new Problems()).ifPresent(s -> sources.put(name, s));
        }
      }
    }
  }

  /**
   * Every place that a pattern of a rule finds and that nothing declares.
   *
   * @param declarations what passes, because visitors are told
   */
  void run(Rule rule, Declarations declarations) {
    for (String pattern : rule.patterns()) {
      Pattern compiled = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
      for (SourceText source : sources.values()) {
        Matcher matcher = compiled.matcher(source.text());
        while (matcher.find()) {
          String word = matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
          if (!isDeclared(rule, matcher.group(), word, declarations)) {
            int at = matcher.groupCount() > 0 ? matcher.start(1) : matcher.start();
            hits.accept(Hit.of(rule, language, place(source, at), word.strip()));
          }
        }
      }
    }
  }

  private static boolean isDeclared(
      Rule rule, String whole, String word, Declarations declarations) {
    return switch (rule.detector()) {
      case FORMS -> {
        Matcher name = NAME.matcher(whole);
        yield name.find() && declarations.ofForm(name.group(1));
      }
      case STORAGE -> declarations.name(word);
      case FIELDS -> rule.allowed().contains(word);
      default -> false;
    };
  }

  private static SourceLocation place(SourceText source, int offset) {
    String before = source.text().substring(0, offset);
    int lines = (int) before.chars().filter(c -> c == '\n').count();
    return new SourceLocation(source.file(), lines + 1, offset - before.lastIndexOf('\n'));
  }
}
