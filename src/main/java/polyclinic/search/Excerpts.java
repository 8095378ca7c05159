package polyclinic.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import polyclinic.model.Sha256;
import polyclinic.report.JsonText;

/**
 * The texts of all entries, in files of a few pages each: a browser fetches only those of which it
 * shows an excerpt. A file is named after its bytes, so that it never belongs to another index.
 *
 * @param files names to bytes
 * @param names names of the files in the order of the entries
 * @param first number of the first entry in each file
 */
record Excerpts(Map<String, byte[]> files, List<String> names, List<Integer> first) {

  /** Of the hash in a file's name. */
  private static final int NAME_BYTES = 6;

  /** Characters in a file, more only if one entry is longer. */
  private static final int LIMIT = 24_000;

  static Excerpts of(List<Entry> entries) {
    var files = new TreeMap<String, byte[]>();
    var names = new ArrayList<String>();
    var first = new ArrayList<Integer>();
    int from = 0;
    while (from < entries.size()) {
      int to = end(entries, from);
      byte[] bytes = bytes(entries.subList(from, to));
      String name = "text-" + Sha256.of(bytes, NAME_BYTES) + ".json";
      files.put(name, bytes);
      names.add(name);
      first.add(from);
      from = to;
    }
    return new Excerpts(files, names, first);
  }

  private static int end(List<Entry> entries, int from) {
    int size = 0;
    int to = from;
    do {
      size += entries.get(to).text().length();
      to++;
    } while (to < entries.size() && size + entries.get(to).text().length() <= LIMIT);
    return to;
  }

  private static byte[] bytes(List<Entry> entries) {
    return entries.stream()
        .map(entry -> JsonText.of(entry.text()))
        .collect(Collectors.joining(",\n", "[", "]\n"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
