package polyclinic.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of the files that findings are about. Used by one thread. */
public final class SourceLines {

  private final Path root;
  private final Map<String, List<String>> files = new HashMap<>();

  /**
   * @param root the folder that the names of files are relative to
   */
  public SourceLines(Path root) {
    this.root = root;
  }

  /**
   * A line without its end, if the file is there and has it.
   *
   * @param number 1-based
   */
  public Optional<String> line(String file, int number) {
    List<String> lines = files.computeIfAbsent(file, this::read);
    return number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
  }

  private List<String> read(String file) {
    try {
      Path path = root.resolve(file);
      if (!Files.isRegularFile(path)) {
        return List.of();
      }
      String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    } catch (IOException | InvalidPathException e) {
      return List.of(); // the finding stands without its line
    }
  }
}
