package polyclinic.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import polyclinic.model.Localized;
import polyclinic.report.Problems;
import polyclinic.report.Suggestion;
import polyclinic.source.RawTable.RawTerm;

/** Reads the controlled vocabularies of a data table. */
final class Vocabularies {

  /** The vocabulary whose ids are the groups of the other vocabularies' terms. */
  static final String GROUPS = "groups";

  private Vocabularies() {}

  static Map<String, Map<String, RawTerm>> read(
      Optional<YamlFields> fields, List<String> languages, Problems problems) {
    Map<String, Map<String, RawTerm>> vocabularies = new LinkedHashMap<>();
    if (fields.isEmpty()) {
      return vocabularies;
    }
    Map<String, RawTerm> groups =
        fields.get().get(GROUPS).map(v -> terms(v, Map.of(), languages, problems)).orElse(Map.of());
    vocabularies.put(GROUPS, groups);
    for (String name : fields.get().keys()) {
      if (!name.equals(GROUPS)) {
        fields
            .get()
            .get(name)
            .ifPresent(value -> vocabularies.put(name, terms(value, groups, languages, problems)));
      }
    }
    return vocabularies;
  }

  private static Map<String, RawTerm> terms(
      YamlValue list, Map<String, RawTerm> groups, List<String> languages, Problems problems) {
    Map<String, RawTerm> terms = new LinkedHashMap<>();
    for (YamlValue item : list.list()) {
      Optional<YamlFields> fields = item.fields();
      if (fields.isEmpty()) {
        continue;
      }
      Optional<Located> id = fields.get().require("id", "add 'id: …'").flatMap(YamlValue::id);
      Optional<Localized> label =
          fields
              .get()
              .require("label", "add 'label: …', in every language")
              .flatMap(v -> v.localized(languages));
      Optional<Located> group = fields.get().get("group").flatMap(YamlValue::located);
      fields.get().finish();
      group
          .filter(g -> !groups.containsKey(g.value()))
          .ifPresent(
              g -> {
                String near = Suggestion.didYouMean(g.value(), groups.keySet());
                problems.error(
                    "term-unknown",
                    g.at(),
                    "no group '" + g.value() + "' in the vocabulary 'groups'",
                    near.isEmpty() ? "add it to 'groups', with a label in every language" : near);
              });
      if (id.isPresent()) {
        RawTerm term =
            new RawTerm(
                id.get().value(),
                label.orElse(new Localized(Map.of())),
                group.map(Located::value).orElse(""));
        if (terms.putIfAbsent(term.id(), term) != null) {
          problems.error(
              "id-duplicate",
              id.get().at(),
              "the id '" + term.id() + "' stands here twice",
              "give every term an id of its own");
        }
      }
    }
    return terms;
  }
}
