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
      return new RawGlossary(Optional.empty(), terms, false);
    }
    Optional<Located> page = fields.get().get("page").flatMap(YamlValue::located);
    List<YamlValue> entries =
        fields.get().require("terms", "add 'terms:' with a list").stream()
            .flatMap(v -> v.list().stream())
            .toList();
    boolean complete = true;
    for (YamlValue entry : entries) {
      Optional<YamlFields> f = entry.fields();
      complete &= f.isPresent() && add(f.get(), languages, terms, problems);
    }
    fields.get().finish();
    return new RawGlossary(page, terms, complete);
  }

  private static boolean add(
      YamlFields fields,
      List<String> languages,
      Map<String, GlossaryTerm> terms,
      Problems problems) {
    Optional<Located> id = fields.require("id", "add 'id: …'").flatMap(YamlValue::id);
    Optional<Localized> term =
        fields
            .require("term", "add 'term: …', in every language")
            .flatMap(v -> v.localized(languages));
    Optional<Localized> abbreviation =
        fields.get("abbreviation").flatMap(v -> v.localized(languages));
    Optional<Localized> definition =
        fields
            .require("definition", "add 'definition: …', in every language")
            .flatMap(v -> v.localized(languages));
    fields.finish();
    if (id.isEmpty()) {
      return false;
    }
    Localized none = new Localized(Map.of());
    var entry =
        new GlossaryTerm(
            id.get().value(),
            term.orElse(none),
            abbreviation.orElse(null),
            definition.orElse(none));
    if (terms.putIfAbsent(entry.id(), entry) != null) {
      problems.error(
          "id-duplicate",
          id.get().at(),
          "a term with the id '" + entry.id() + "' stands above",
          "give every term an id of its own");
    }
    return true;
  }
}
