package polyclinic.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
    String basePath = options.baseUrl().map(b -> b.path()).orElse("/");
    var reader =
        new DocumentReader(
            folder,
            new AddressReader(options.baseUrl()),
            new Judge(folder, basePath, ownSite),
            ownSite || options.keepReferences());
    try {
      SortedMap<String, DocumentFacts> documents =
          List.copyOf(folder.files().entrySet()).parallelStream()
              .flatMap(e -> DocumentKind.of(e.getKey()).map(k -> read(reader, e, k)).stream())
              .collect(Collectors.toMap(DocumentFacts::path, d -> d, (a, b) -> a, TreeMap::new));
      return new Survey(documents, findings(documents));
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

  private static SortedMap<String, List<Finding>> findings(Map<String, DocumentFacts> documents) {
    var all = new TreeMap<String, List<Finding>>();
    for (DocumentFacts document : documents.values()) {
      var found = new ArrayList<>(document.findings());
      for (FragmentUse use : document.fragments()) {
        DocumentFacts page = documents.get(use.page());
        if (!Fragments.isDefined(use.fragment(), page.targets())) {
          found.add(
              Fragments.missing(
                  use.event(), use.url(), use.page(), use.fragment(), page.targets()));
        }
      }
      if (!found.isEmpty()) {
        all.put(document.path(), List.copyOf(found));
      }
    }
    return all;
  }

  int pages() {
    return (int) documents.values().stream().filter(d -> d.kind().isPage()).count();
  }

  int references() {
    return documents.values().stream().mapToInt(DocumentFacts::references).sum();
  }
}
