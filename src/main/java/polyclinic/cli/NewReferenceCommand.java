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
@Command(
    name = "reference",
    description = "Adds a work to content/references.bib, from BibTeX or from fields.",
    mixinStandardHelpOptions = true)
final class NewReferenceCommand implements Callable<Integer> {

  private static final String AUTHOR = "author";

  @Option(
      names = "--bibtex",
      paramLabel = "FILE",
      description = "A file with BibTeX; - reads what is pasted, up to Ctrl-D (Windows: Ctrl-Z).")
  private Path bibtex;

  @Option(names = "--type", description = "Type of the entry. Default: ${DEFAULT-VALUE}.")
  private String type = "article";

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "An author, family name first: \"Kim, H. O.\". Any number.")
  private List<String> authors = List.of();

  @Option(names = "--title", paramLabel = "TEXT", description = "The title.")
  private String title;

  @Option(names = "--journal", paramLabel = "NAME", description = "The journal, abbreviated.")
  private String journal;

  @Option(names = "--year", description = "The year.")
  private String year;

  @Option(names = "--doi", description = "The DOI, such as 10.1000/xyz.")
  private String doi;

  @Option(names = "--pmid", description = "The number in PubMed.")
  private String pmid;

  @Option(
      names = "--field",
      paramLabel = "NAME=VALUE",
      description = "Any other field: --field volume=10 --field keywords=review. Any number.")
  private Map<String, String> others = Map.of();

  @Mixin private SiteOption site;

  @Override
  public Integer call() throws IOException {
    Map<String, String> fields = fields();
    if ((bibtex == null) == fields.isEmpty()) {
      throw site.misuse("Which work? Give either --bibtex or fields such as --author, --title");
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
    keys.forEach(key -> site.say("Wrote content/references.bib; cite it as [@" + key + "]"));
    return Main.CLEAN;
  }

  private String pasted() throws IOException {
    if (bibtex.toString().equals("-")) {
      return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    }
    if (!Files.isRegularFile(bibtex)) {
      throw site.misuse("There is no file " + bibtex);
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
