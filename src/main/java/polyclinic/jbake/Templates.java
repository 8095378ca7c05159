package polyclinic.jbake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/**
 * The templates of a site: its own, and where it has none, ours.
 *
 * @param texts name relative to {@code templates/} to text, sorted
 */
record Templates(SortedMap<String, String> texts) {

  private static final String FOLDER = "templates/";

  /** Templates that are no layout of a page, although they lie beside the layouts. */
  private static final Set<String> SITE_FILES =
      Set.of(SiteFile.ROOT.type(), SiteFile.ERROR_404.type(), SiteFile.REDIRECT.type());

  /** Reads all of them. */
  static Templates read(Path root, Defaults defaults, Problems problems) throws IOException {
    var texts = new TreeMap<String, String>();
    for (String name : names(root, defaults)) {
      Path own = root.resolve(FOLDER + name);
      byte[] bytes = Files.exists(own) ? Files.readAllBytes(own) : defaults.read(FOLDER + name);
      try {
        texts.put(name, decode(bytes));
      } catch (CharacterCodingException e) {
        problems.error(
            TemplateFindings.RULE,
            SourceLocation.of(FOLDER + name),
            "the template is not valid UTF-8",
            "save it in the encoding UTF-8");
      }
    }
    return new Templates(texts);
  }

  /** The names of page types that have a layout, sorted. */
  static Set<String> types(Path root, Defaults defaults) {
    var types = new TreeSet<String>();
    for (String name : names(root, defaults)) {
      if (name.endsWith(".ftlh") && name.indexOf('/') < 0) {
        types.add(name.substring(0, name.length() - ".ftlh".length()));
      }
    }
    types.removeAll(SITE_FILES);
    return types;
  }

  /** Those of them that have a template for leaflets as well. */
  static Set<String> leafletTypes(Path root, Defaults defaults) {
    Set<String> types = types(root, defaults);
    types.retainAll(names(root, defaults).stream().map(JBakeSettings::leafletType).toList());
    return types;
  }

  boolean have(String name) {
    return texts.containsKey(name);
  }

  private static Set<String> names(Path root, Defaults defaults) {
    var names = new TreeSet<>(FileNames.below(root.resolve(FOLDER)));
    for (String name : defaults.names()) {
      if (name.startsWith(FOLDER)) {
        names.add(name.substring(FOLDER.length()));
      }
    }
    names.removeIf(name -> !name.matches(".*\\.ftl[hx]?"));
    return names;
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    // a byte order mark would be printed at the top of every page
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
