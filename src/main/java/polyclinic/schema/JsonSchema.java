package polyclinic.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import polyclinic.source.Shape;

/** A shape as JSON Schema 2020-12. */
final class JsonSchema {

  private static final List<String> PLAIN = List.of("string", "number", "boolean");

  private final Surroundings site;

  JsonSchema(Surroundings site) {
    this.site = site;
  }

  /** A document whose keys have no descriptions. */
  Map<String, Object> document(String title, Shape.Mapping shape) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", title);
    schema.putAll(mapping(shape));
    return schema;
  }

  /** A document whose keys are described. */
  Map<String, Object> document(String title, Shape.Mapping shape, Descriptions descriptions) {
    Map<String, Object> schema = document(title, shape);
    describe(schema, "", descriptions);
    return schema;
  }

  @SuppressWarnings("unchecked") // the maps are those of mapping
  private static void describe(Map<String, Object> schema, String path, Descriptions words) {
    var properties = (Map<String, Map<String, Object>>) schema.getOrDefault("properties", Map.of());
    properties.forEach(
        (key, property) -> {
          property.put("title", words.label(path + key));
          property.put("description", words.hint(path + key));
          describe(property, path + key + ".", words);
        });
  }

  private Map<String, Object> schema(Shape shape) {
    if (shape instanceof Shape.Scalar scalar) {
      return scalar(scalar);
    }
    if (shape instanceof Shape.Name name) {
      List<String> words = site.words(name);
      return words.isEmpty() ? text() : Mappings.of("enum", words);
    }
    if (shape instanceof Shape.OneOf one) {
      return Mappings.of("enum", one.words());
    }
    if (shape instanceof Shape.Matching matching) {
      return Mappings.of("type", PLAIN, "pattern", "^(?:" + matching.pattern() + ")$");
    }
    if (shape instanceof Shape.ListOf list) {
      return array(schema(list.item()));
    }
    if (shape instanceof Shape.OneOrMany many) {
      Map<String, Object> item = schema(many.item());
      return either(item, array(item));
    }
    if (shape instanceof Shape.Either either) {
      return either(schema(either.first()), schema(either.second()));
    }
    if (shape instanceof Shape.Named named) {
      return Mappings.of("type", "object", "additionalProperties", schema(named.value()));
    }
    return mapping((Shape.Mapping) shape);
  }

  private Map<String, Object> scalar(Shape.Scalar scalar) {
    return switch (scalar) {
      case TEXT -> text();
      case DATE ->
          Mappings.of("type", "string", "format", "date", "pattern", "^\\d{4}-\\d{2}-\\d{2}$");
      case TIME ->
          Mappings.of("type", "string", "pattern", "^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$");
      case FLAG -> Mappings.of("type", "boolean");
      case WHOLE -> Mappings.of("type", "integer");
      case NUMBER -> Mappings.of("type", "number");
      case LOCALIZED -> localized();
    };
  }

  private Map<String, Object> localized() {
    Map<String, Object> texts = new LinkedHashMap<>();
    site.languages().forEach(language -> texts.put(language, text()));
    return either(text(), object(texts, site.languages()));
  }

  private Map<String, Object> mapping(Shape.Mapping mapping) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Shape.Entry entry : mapping.entries()) {
      properties.put(entry.key(), schema(entry.shape()));
      if (entry.required()) {
        required.add(entry.key());
      }
    }
    return object(properties, required);
  }

  /** YAML lets a number or a truth value stand where a text is meant. */
  private static Map<String, Object> text() {
    return Mappings.of("type", PLAIN, "pattern", "\\S");
  }

  private static Map<String, Object> array(Map<String, Object> item) {
    return Mappings.of("type", "array", "items", item);
  }

  private static Map<String, Object> either(Map<String, Object> one, Map<String, Object> other) {
    return new LinkedHashMap<>(Map.of("anyOf", List.of(one, other)));
  }

  private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
    Map<String, Object> object = Mappings.of("type", "object", "properties", properties);
    if (!required.isEmpty()) {
      object.put("required", required);
    }
    object.put("additionalProperties", false);
    return object;
  }
}
