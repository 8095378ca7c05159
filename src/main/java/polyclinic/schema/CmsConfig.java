package polyclinic.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import polyclinic.model.Words;
import polyclinic.source.Shape;
import polyclinic.source.Shapes;

/** The configuration of a git-based CMS that Sveltia CMS and Decap CMS understand. */
public final class CmsConfig {

  private static final String HEAD =
      """
      # Made by 'polyclinic schema --format cms': run it again instead of changing this file.
      # Fill in 'backend'; all else is made anew from the site.
      """;

  private final Surroundings site;
  private final Words words;
  private final String language;
  private final Descriptions descriptions;

  /**
   * @param words of the site's interface: they name what can be chosen
   * @param language of labels and hints
   */
  public CmsConfig(Surroundings site, Words words, Locale language) {
    this.site = site;
    this.words = words;
    this.language = language.getLanguage();
    this.descriptions = new Descriptions(language);
  }

  /** The text of {@code config.yml}. */
  public String write(List<CmsCollection> collections) {
    Map<String, Object> config = new LinkedHashMap<>();
    config.put(
        "backend", Mappings.of("name", "github", "repo", "OWNER/REPOSITORY", "branch", "main"));
    config.put("media_folder", "assets/img");
    config.put("public_folder", "/img");
    config.put(
        "i18n",
        Mappings.of(
            "structure",
            "multiple_folders",
            "locales",
            site.languages(),
            "default_locale",
            site.languages().get(0)));
    // an empty text under a key is an error in a page
    config.put("output", Mappings.of("omit_empty_optional_fields", true));
    config.put("collections", collections.stream().map(this::collection).toList());
    return HEAD + TreeText.yaml(config);
  }

  private Map<String, Object> collection(CmsCollection pages) {
    Map<String, Object> collection =
        Mappings.of("name", pages.name(), "label", pages.label(), "folder", "content");
    collection.putAll(
        Mappings.of("path", pages.path(), "extension", "md", "format", "yaml-frontmatter"));
    collection.putAll(Mappings.of("create", true, "i18n", true, "slug", "{{title}}"));
    collection.put("identifier_field", "title");
    List<Map<String, Object>> fields = new ArrayList<>(fields(Shapes.page(), ""));
    Map<String, Object> body = field("body", "body", true, "markdown");
    // a rich editor would take boxes and citations for mistakes
    body.put("modes", List.of("raw"));
    body.put("i18n", true);
    fields.add(body);
    collection.put("fields", fields);
    return collection;
  }

  private List<Map<String, Object>> fields(Shape.Mapping mapping, String path) {
    return mapping.entries().stream().map(entry -> field(entry, path)).toList();
  }

  private Map<String, Object> field(Shape.Entry entry, String path) {
    String whole = path + entry.key();
    Map<String, Object> field = field(entry.key(), whole, entry.required(), "string");
    field.put("i18n", entry.ownToLanguage() ? (Object) true : "duplicate");
    Shape shape = entry.shape();
    if (shape instanceof Shape.OneOrMany many) {
      List<Map<String, Object>> options = options(many.item(), entry.key());
      field.put("widget", options.isEmpty() ? "list" : "select");
      if (!options.isEmpty()) {
        field.putAll(Mappings.of("multiple", true, "options", options));
      } else if (many.item() instanceof Shape.Mapping item) {
        field.put("fields", fields(item, whole + "."));
      }
    } else if (shape instanceof Shape.Mapping inner) {
      field.putAll(Mappings.of("widget", "object", "fields", fields(inner, whole + ".")));
    } else {
      single(field, shape);
    }
    return field;
  }

  private void single(Map<String, Object> field, Shape shape) {
    List<Map<String, Object>> options = options(shape, (String) field.get("name"));
    if (!options.isEmpty()) {
      field.putAll(Mappings.of("widget", "select", "options", options));
    } else if (shape == Shape.Scalar.DATE) {
      field.putAll(Mappings.of("widget", "datetime", "format", "YYYY-MM-DD", "time_format", false));
    } else if (shape == Shape.Scalar.FLAG) {
      field.put("widget", "boolean");
    } else if (shape == Shape.Scalar.WHOLE) {
      field.putAll(Mappings.of("widget", "number", "value_type", "int"));
    }
  }

  private Map<String, Object> field(String name, String path, boolean required, String widget) {
    Map<String, Object> field = Mappings.of("name", name, "label", descriptions.label(path));
    field.put("hint", descriptions.hint(path));
    field.put("widget", widget);
    field.put("required", required);
    return field;
  }

  private List<Map<String, Object>> options(Shape shape, String key) {
    List<String> values =
        shape instanceof Shape.OneOf one
            ? one.words()
            : shape instanceof Shape.Name name ? site.words(name) : List.of();
    return values.stream()
        .map(value -> Mappings.of("label", label(shape, key, value), "value", value))
        .toList();
  }

  private String label(Shape shape, String key, String value) {
    if (shape == Shape.Name.PERSON) {
      return Optional.of(site.people().get(value)).filter(name -> !name.isEmpty()).orElse(value);
    }
    return words.text(language, key + "." + value).orElse(value);
  }
}
