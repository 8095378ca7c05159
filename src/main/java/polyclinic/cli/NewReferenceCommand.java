package polyclinic.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import polyclinic.NewReference;
import polyclinic.report.Problems;

/** {@code polyclinic new reference}: a work of the bibliography, pasted or from fields. */
@Command(name = "reference", mixinStandardHelpOptions = true)
final class NewReferenceCommand implements Callable<Integer> {

  private static final String AUTHOR = "author";

  @Option(names = "--bibtex", paramLabel = "${bundle:label.file}")
  private Path bibtex;

  @Option(names = "--type", paramLabel = "${bundle:label.kind}")
  private String type = "article";

  @Option(names = "--author", paramLabel = "${bundle:label.name}")
  private List<String> authors = List.of();

  @Option(names = "--title", paramLabel = "${bundle:label.text}")
  private String title;

  @Option(names = "--journal", paramLabel = "${bundle:label.name}")
  private String journal;

  @Option(names = "--year", paramLabel = "${bundle:label.year}")
  private String year;

  @Option(names = "--doi", paramLabel = "${bundle:label.doi}")
  private String doi;

  @Option(names = "--pmid", paramLabel = "${bundle:label.pmid}")
  private String pmid;

  @Option(names = "--field", paramLabel = "${bundle:label.field}")
  private Map<String, String> others = Map.of();

  @Mixin private SiteOption site;

  @Override
  public Integer call() throws IOException {
    Map<String, String> fields = fields();
    if ((bibtex == null) == fields.isEmpty()) {
      throw site.misuse("reference.which");
    }
    Problems problems = new Problems();
    NewReference references = new NewReference(site.root());
    List<String> keys =
        bibtex == null
            ? references.write(type.toLowerCase(Locale.ROOT), fields, problems)
            : references.write(pasted(), problems);
    if (keys.isEmpty()) {
      site.tell(problems);
      return Main.FINDINGS;
    }
    keys.forEach(key -> site.say("reference.wrote", key));
    return Main.CLEAN;
  }

  private String pasted() throws IOException {
    if (bibtex.toString().equals("-")) {
      return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    }
    if (!Files.isRegularFile(bibtex)) {
      throw site.misuse("file.none", bibtex);
    }
    return Files.readString(bibtex);
  }

  private Map<String, String> fields() {
    Map<String, String> fields = new TreeMap<>(others);
    put(fields, AUTHOR, authors.isEmpty() ? null : String.join(" and ", authors));
    put(fields, "title", title);
    put(fields, "journal", journal);
    put(fields, "year", year);
    put(fields, "doi", doi);
    put(fields, "pmid", pmid);
    return fields;
  }

  private static void put(Map<String, String> fields, String name, String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }
}
