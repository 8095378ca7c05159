package polyclinic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import polyclinic.jbake.Kitchen;
import polyclinic.model.Language;
import polyclinic.report.Problems;
import polyclinic.schema.CmsCollection;
import polyclinic.schema.CmsConfig;
import polyclinic.schema.SchemaFiles;
import polyclinic.schema.Surroundings;
import polyclinic.source.Manuscript;
import polyclinic.source.ManuscriptReader;
import polyclinic.source.RawPage;

/** What other programs must know of a site to help those who write for it. */
public final class SiteSchema {

  private final Manuscript manuscript;
  private final Surroundings surroundings;
  private final Locale language;

  /**
   * Reads a site. What cannot be read is a finding, and then the schemas know less.
   *
   * @param language of titles, labels and hints
   * @throws IOException if the site's folder cannot be listed
   */
  public SiteSchema(Path root, Locale language, Problems problems) throws IOException {
    this.manuscript = new ManuscriptReader().read(root, problems);
    this.language = language;
    Map<String, String> people = new LinkedHashMap<>();
    manuscript.people().people().forEach((id, person) -> people.put(id, person.name()));
    this.surroundings =
        new Surroundings(
            manuscript.config().languages().stream()
                .filter(offered -> !offered.isVariant())
                .map(Language::code)
                .toList(),
            people,
            new ArrayList<>(manuscript.bibliography().keys()),
            Kitchen.types(root).stream().sorted().toList());
  }

  /**
   * Schemas, and the setting for an editor that uses them.
   *
   * @param folder where they will lie, relative to the site's folder
   * @return texts by name of the file
   */
  public SortedMap<String, String> schemas(String folder) {
    return new SchemaFiles(surroundings, language).write(manuscript.tables(), folder);
  }

  /** The configuration of a git-based CMS; empty if the site has no language. */
  public SortedMap<String, String> cms() {
    SortedMap<String, String> files = new TreeMap<>();
    if (!surroundings.languages().isEmpty()) {
      var config = new CmsConfig(surroundings, manuscript.words(), language);
      files.put("config.yml", config.write(collections()));
    }
    return files;
  }

  /** The folders of pages, in the order of their names; each is called as its own page is. */
  private List<CmsCollection> collections() {
    SortedMap<String, String> labels = new TreeMap<>();
    for (RawPage page : manuscript.pages()) {
      labels.putIfAbsent(page.folder(), page.folder());
      if (page.isIndex() && page.language().equals(surroundings.languages().get(0))) {
        labels.put(page.folder(), page.meta().linkTitle().orElse(page.meta().title().value()));
      }
    }
    return labels.entrySet().stream()
        .map(entry -> new CmsCollection(entry.getKey(), entry.getValue()))
        .toList();
  }
}
