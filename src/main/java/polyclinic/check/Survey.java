package polyclinic.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import polyclinic.check.DocumentFacts.FragmentUse;

/**
 * Everything that was read of a folder.
 *
 * @param documents by path, relative to the folder
 * @param findings by path of the document, in the document's order; documents without are left out
 */
record Survey(
    SortedMap<String, DocumentFacts> documents, SortedMap<String, List<Finding>> findings) {

  /**
   * Reads every document once, in parallel.
   *
   * @param ownSite whether the folder is a site that we baked: then the graph of its references is
   *     kept, and nothing else is expected on its host
   */
  static Survey of(Path directory, CheckOptions options, boolean ownSite) throws IOException {
    Folder folder = Folder.list(directory, options.cleanUrls());
    var shelf = new Shelf(folder);
    String basePath = options.baseUrl().map(b -> b.path()).orElse("/");
    var reader =
        new DocumentReader(
            folder,
            new AddressReader(options.baseUrl()),
            new Judge(folder, basePath, ownSite),
            shelf,
            ownSite || options.keepReferences(),
            ownSite);
    try {
      SortedMap<String, DocumentFacts> documents =
          List.copyOf(folder.files().entrySet()).parallelStream()
              .flatMap(
                  e ->
                      DocumentKind.of(e.getKey())
                          // a stranger's scripts may be huge, and nobody asked what they do
                          .filter(kind -> ownSite || kind != DocumentKind.SCRIPT)
                          .map(kind -> read(reader, e, kind))
                          .stream())
              .collect(Collectors.toMap(DocumentFacts::path, d -> d, (a, b) -> a, TreeMap::new));
      return new Survey(documents, findings(documents, shelf));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static DocumentFacts read(
      DocumentReader reader, Map.Entry<String, Path> file, DocumentKind kind) {
    try {
      return reader.read(file.getKey(), file.getValue(), kind);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedMap<String, List<Finding>> findings(
      Map<String, DocumentFacts> documents, Shelf shelf) {
    return List.copyOf(documents.values()).parallelStream()
        .map(document -> Map.entry(document.path(), findings(document, shelf)))
        .filter(found -> !found.getValue().isEmpty())
        .collect(
            Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  }

  private static List<Finding> findings(DocumentFacts document, Shelf shelf) {
    var found = new ArrayList<>(document.findings());
    for (FragmentUse use : document.fragments()) {
      Fragments.fault(use, shelf.at(use.seat())).ifPresent(found::add);
    }
    // what was judged at once and what had to wait depends on who was quicker
    found.sort(Comparator.comparingInt(Finding::event));
    return List.copyOf(found);
  }

  int pages() {
    return (int) documents.values().stream().filter(d -> d.kind().isPage()).count();
  }

  int references() {
    return documents.values().stream().mapToInt(DocumentFacts::references).sum();
  }
}
