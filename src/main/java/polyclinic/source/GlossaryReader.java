package polyclinic.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import polyclinic.model.GlossaryTerm;
import polyclinic.model.Localized;
import polyclinic.report.Problems;
import polyclinic.report.SourceText;

/** Reads {@code content/data/glossary.yaml}. */
final class GlossaryReader {

  private GlossaryReader() {}

  static RawGlossary read(SourceText source, List<String> languages, Problems problems) {
    Map<String, GlossaryTerm> terms = new LinkedHashMap<>();
    Optional<YamlFields> fields = YamlDocument.read(source.file(), source.text(), 1, problems);
    if (fields.isEmpty()) {
      return new RawGlossary(Optional.empty(), terms);
    }
    Optional<Located> page = fields.get().get("page").flatMap(YamlValue::located);
    fields.get().require("terms", "list the terms").stream()
        .flatMap(v -> v.list().stream())
        .flatMap(v -> v.fields().stream())
        .forEach(f -> add(f, languages, terms, problems));
    fields.get().finish();
    return new RawGlossary(page, terms);
  }

  private static void add(
      YamlFields fields, List<String> languages, Map<String, GlossaryTerm> terms, Problems problems) {
    Optional<Located> id = fields.require("id", "add 'id: …'").flatMap(YamlValue::located);
    Optional<Localized> term =
        fields.require("term", "name the term in every language")
            .flatMap(v -> v.localized(languages));
    Optional<Localized> abbreviation =
        fields.get("abbreviation").flatMap(v -> v.localized(languages));
    Optional<Localized> definition =
        fields.require("definition", "explain the term in every language")
            .flatMap(v -> v.localized(languages));
    fields.finish();
    if (id.isEmpty() || term.isEmpty() || definition.isEmpty()) {
      return;
    }
    var entry =
        new GlossaryTerm(id.get().value(), term.get(), abbreviation.orElse(null), definition.get());
    if (terms.putIfAbsent(entry.id(), entry) != null) {
      problems.error(
          "id-duplicate", id.get().at(), "a term with the id '" + entry.id() + "' stands above",
          "give every term an id of its own");
    }
  }
}
