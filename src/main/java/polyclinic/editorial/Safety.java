package polyclinic.editorial;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import polyclinic.markdown.RawBlock;
import polyclinic.model.Words;

/** Tells on which sections somebody's safety depends, in one language. */
public final class Safety {

  private static final Properties DATA = data();

  private final Set<String> boxes = new HashSet<>();
  private final Set<String> sections = Set.copyOf(list("sections"));

  /**
   * @param language whose names of boxes count, besides the kinds themselves
   */
  public Safety(String language, Words words) {
    for (String kind : list("boxes")) {
      boxes.add(kind);
      words
          .text(language, "directive." + kind)
          .ifPresent(names -> boxes.addAll(split(names.toLowerCase(Locale.ROOT))));
    }
  }

  /** Whether it is one of the ids that such sections have. */
  public boolean isSafetyId(String section) {
    return sections.contains(section);
  }

  /** Whether a block is such a box, or has one in it. */
  public boolean isSafetyBlock(RawBlock block) {
    return block instanceof RawBlock.Box box
        && (boxes.contains(box.name().toLowerCase(Locale.ROOT))
            || box.blocks().stream().anyMatch(this::isSafetyBlock));
  }

  private static List<String> list(String key) {
    return split(DATA.getProperty(key));
  }

  private static List<String> split(String names) {
    return List.of(names.strip().split("\\s*,\\s*"));
  }

  private static Properties data() {
    try (InputStream stream =
        Safety.class.getResourceAsStream("/polyclinic/editorial/safety.properties")) {
      Properties data = new Properties();
      data.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return data;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
