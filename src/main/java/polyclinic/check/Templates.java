package polyclinic.check;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import polyclinic.report.LineIndex;
import polyclinic.report.SourceLocation;

/**
 * The templates of a site, to find the one that wrote a reference: its own, and where it has none,
 * the built-in ones, which are called as if they were its own.
 */
final class Templates {

  private static final String FOLDER = "templates/";
  private static final String CONTENT = "content/";
  private static final String DEFAULTS = "defaults/templates";
  private static final int SHORTEST_TAIL = 4;
  private static final int LONGEST_TAG = 800;

  private final SortedMap<String, String> textByFile;

  private Templates(SortedMap<String, String> textByFile) {
    this.textByFile = textByFile;
  }

  /** The site's own templates, and the built-in ones that it does not replace. */
  static Templates of(Path root) throws IOException {
    var texts = new TreeMap<String, String>();
    URL defaults = Templates.class.getClassLoader().getResource(DEFAULTS);
    if (defaults != null) {
      readResource(defaults, texts);
    }
    read(root.resolve(FOLDER), FOLDER, file -> true, texts);
    return new Templates(texts);
  }

  /** The data files of a site, to find the row that names something. */
  static Templates data(Path root) throws IOException {
    var texts = new TreeMap<String, String>();
    read(root.resolve(CONTENT), CONTENT, file -> file.toString().endsWith(".yaml"), texts);
    return new Templates(texts);
  }

  private static void readResource(URL folder, Map<String, String> texts) throws IOException {
    try {
      URI uri = folder.toURI();
      if (!"jar".equals(uri.getScheme())) {
        read(Path.of(uri), FOLDER, file -> true, texts);
        return;
      }
      String inJar = uri.getRawSchemeSpecificPart();
      Path jar = Path.of(URI.create(inJar.substring(0, inJar.lastIndexOf("!/"))));
      try (FileSystem files = FileSystems.newFileSystem(jar)) {
        read(files.getPath(DEFAULTS), FOLDER, file -> true, texts);
      }
    } catch (URISyntaxException e) {
      throw new IOException("cannot read the built-in templates from " + folder, e);
    }
  }

  private static void read(
      Path folder, String prefix, Predicate<Path> wanted, Map<String, String> texts)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          (Iterable<Path>) files.filter(Files::isRegularFile).filter(wanted)::iterator) {
        String name = folder.relativize(file).toString();
        String separator = file.getFileSystem().getSeparator();
        texts.put(prefix + name.replace(separator, "/"), SourceText.read(file));
      }
    }
  }

  /** Where the whole address, or else the longest end of it, is written. */
  Optional<SourceLocation> writing(String url) {
    String tail = url;
    while (tail.replaceAll("/+$", "").length() >= Math.min(SHORTEST_TAIL, url.length())) {
      Optional<SourceLocation> found = mentioning(tail);
      if (found.isPresent() || tail.indexOf('/') < 0) {
        return found;
      }
      tail = tail.substring(tail.indexOf('/') + 1);
    }
    return Optional.empty();
  }

  /** The first place where a text stands as a word of its own. */
  Optional<SourceLocation> mentioning(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    for (Map.Entry<String, String> template : textByFile.entrySet()) {
      String source = template.getValue();
      for (int at = source.indexOf(text); at >= 0; at = source.indexOf(text, at + 1)) {
        if (!isWordPart(source, at - 1) && !isWordPart(source, at + text.length())) {
          return Optional.of(new LineIndex(source).at(template.getKey(), at));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The tag that looks most like one in the output.
   *
   * @param marks the beginning of the tag, then its attributes as {@code name="value"}
   */
  Optional<SourceLocation> tag(List<String> marks) {
    SourceLocation best = null;
    int most = -1;
    for (Map.Entry<String, String> template : textByFile.entrySet()) {
      String source = template.getValue();
      String start = marks.get(0);
      for (int at = source.indexOf(start); at >= 0; at = source.indexOf(start, at + 1)) {
        String rest = source.substring(at, Math.min(source.length(), at + LONGEST_TAG));
        String tag = rest.lines().findFirst().orElse("");
        int alike = (int) marks.stream().skip(1).filter(tag::contains).count();
        if (alike > most && !isWordPart(source, at + start.length())) {
          most = alike;
          best = new LineIndex(source).at(template.getKey(), at);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The layout of a type of pages. */
  static SourceLocation layout(String type) {
    return SourceLocation.of(FOLDER + type + ".ftlh");
  }

  private static boolean isWordPart(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || "-_".indexOf(text.charAt(at)) >= 0);
  }
}
