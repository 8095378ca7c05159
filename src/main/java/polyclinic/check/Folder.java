package polyclinic.check;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All names of the checked folder, listed once. Names are compared as they were listed, in Unicode
 * form C: a file system that ignores case would otherwise hide what a web server does not forgive.
 */
final class Folder {

  private static final String[] INDEX = {"index.html", "index.htm", "index.xhtml"};

  private final SortedMap<String, Path> files = new TreeMap<>();
  private NameSet names = new NameSet(List.of());
  private final Set<String> folders = new HashSet<>();
  private final boolean cleanUrls;

  private Folder(boolean cleanUrls) {
    this.cleanUrls = cleanUrls;
  }

  static Folder list(Path root, boolean cleanUrls) throws IOException {
    if (!Files.isDirectory(root)) {
      throw new FileNotFoundException(root + " is not a folder");
    }
    var folder = new Folder(cleanUrls);
    Files.walkFileTree(
        root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, folder.new Lister());
    folder.names = new NameSet(folder.files.keySet());
    return folder;
  }

  /** Path relative to the folder, {@code /} between names, to the file it was listed from. */
  SortedMap<String, Path> files() {
    return files;
  }

  /** A number below {@link #seats} for each file. */
  int seat(String file) {
    return names.seat(file);
  }

  int seats() {
    return names.seats();
  }

  Set<String> folders() {
    return folders;
  }

  /** The file that a server sends for a path; empty if it has none. */
  Optional<String> find(String path, boolean folder) {
    if (!folder && names.contains(path)) {
      return Optional.of(path);
    }
    if (!folder && cleanUrls && names.contains(path + ".html")) {
      return Optional.of(path + ".html");
    }
    if (folders.contains(path)) {
      for (String name : INDEX) {
        String index = path.isEmpty() ? name : path + "/" + name;
        if (names.contains(index)) {
          return Optional.of(index);
        }
      }
    }
    return Optional.empty();
  }

  private final class Lister extends SimpleFileVisitor<Path> {

    private final Deque<String> open = new ArrayDeque<>();

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      open.push(open.isEmpty() ? "" : below(directory));
      folders.add(open.peek());
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      // a link that leads nowhere is listed, too, but nobody gets a file from it
      if (attributes.isRegularFile()) {
        files.put(below(file), file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (e instanceof FileSystemLoopException) {
        // a symbolic link to a folder around it: what is there is listed already
        return FileVisitResult.CONTINUE;
      }
      throw e;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
      open.pop();
      return super.postVisitDirectory(directory, e);
    }

    private String below(Path path) {
      String name = name(path);
      return open.peek().isEmpty() ? name : open.peek() + "/" + name;
    }
  }

  /** The last name of a path, in Unicode form C. */
  private static String name(Path path) {
    String name = path.getFileName().toString();
    return name.chars().allMatch(c -> c < 0x80)
        ? name
        : Normalizer.normalize(fromUtf8(path, name), Normalizer.Form.NFC);
  }

  /** A name read as UTF-8 even where the process runs in an ASCII locale. */
  private static String fromUtf8(Path path, String name) {
    String raw = path.toUri().getRawPath();
    String last = raw.substring(raw.lastIndexOf('/', raw.length() - 2) + 1);
    boolean slash = last.endsWith("/");
    String decoded = Percent.decode(slash ? last.substring(0, last.length() - 1) : last);
    return decoded.indexOf('\uFFFD') < 0 ? decoded : name;
  }
}
