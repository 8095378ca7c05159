package polyclinic.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import polyclinic.source.RawTable;
import polyclinic.source.Shapes;

/** The schemas of a site's files, and the setting that makes Visual Studio Code use them. */
public final class SchemaFiles {

  private static final String ENDING = ".schema.json";

  private final JsonSchema schemas;
  private final Descriptions descriptions;

  /**
   * @param language of titles and descriptions
   */
  public SchemaFiles(Surroundings site, Locale language) {
    this.schemas = new JsonSchema(site);
    this.descriptions = new Descriptions(language);
  }

  /**
   * The texts of all files.
   *
   * @param tables by id
   * @param folder where the files will lie, relative to the site's folder, for the setting
   * @return by name
   */
  public SortedMap<String, String> write(Map<String, RawTable> tables, String folder) {
    SortedMap<String, String> files = new TreeMap<>();
    Map<String, Object> setting = new LinkedHashMap<>();
    files.put(
        "page" + ENDING,
        TreeText.json(schemas.document("Front matter of a page", Shapes.page(), descriptions)));
    add("site", "site.yaml", schemas.document("A site", Shapes.site()), folder, files, setting);
    add(
        "people",
        "data/people.yaml",
        schemas.document("People", Shapes.people()),
        folder,
        files,
        setting);
    add(
        "glossary",
        "data/glossary.yaml",
        schemas.document("Glossary", Shapes.glossary()),
        folder,
        files,
        setting);
    new TreeMap<>(tables)
        .forEach(
            (id, table) ->
                add(
                    "data-" + id,
                    "data/" + id + ".yaml",
                    schemas.document("The table " + id, Shapes.table(table)),
                    folder,
                    files,
                    setting));
    files.put("vscode-settings.json", TreeText.json(Map.of("yaml.schemas", setting)));
    return files;
  }

  private static void add(
      String name,
      String of,
      Map<String, Object> schema,
      String folder,
      Map<String, String> files,
      Map<String, Object> setting) {
    files.put(name + ENDING, TreeText.json(schema));
    setting.put("./" + folder + "/" + name + ENDING, List.of("/content/" + of));
  }
}
