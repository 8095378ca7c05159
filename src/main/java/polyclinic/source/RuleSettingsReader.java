package polyclinic.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import polyclinic.report.Severity;
import polyclinic.report.SourceLocation;

/** Reads {@code jurisdiction} and {@code rules} of {@code site.yaml}. */
final class RuleSettingsReader {

  private static final String OFF = "off";
  static final List<String> SEVERITIES = List.of(OFF, "info", "warning", "error");

  private RuleSettingsReader() {}

  static RawRules read(YamlFields site) {
    List<String> jurisdictions =
        site.get("jurisdiction").stream()
            .flatMap(value -> value.oneOrMany().stream())
            .flatMap(value -> value.text().stream())
            .toList();
    List<RawRules.Change> changes = new ArrayList<>();
    site.get("rules")
        .flatMap(YamlValue::fields)
        .ifPresent(
            rules -> {
              for (String id : rules.keys()) {
                Located rule = new Located(id, rules.placeOf(id));
                rules
                    .get(id)
                    .flatMap(YamlValue::fields)
                    .flatMap(fields -> change(rule, fields))
                    .ifPresent(changes::add);
              }
            });
    return new RawRules(jurisdictions, changes, clinic(site));
  }

  private static Optional<RawRules.Change> change(Located rule, YamlFields fields) {
    Optional<String> severity =
        fields
            .require("severity", "write 'severity: off', 'info', 'warning' or 'error'")
            .flatMap(value -> value.oneOf(SEVERITIES));
    Optional<String> reason =
        fields.require("reason", "say why this site may").flatMap(YamlValue::text);
    fields.finish();
    return severity.isEmpty() || reason.isEmpty()
        ? Optional.empty()
        : Optional.of(new RawRules.Change(rule, severity(severity.get()), reason.get()));
  }

  private static Optional<Severity> severity(String name) {
    return name.equals(OFF)
        ? Optional.empty()
        : Optional.of(Severity.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  private static Map<String, SourceLocation> clinic(YamlFields site) {
    Map<String, SourceLocation> places = new HashMap<>();
    site.get("clinic")
        .filter(YamlValue::isMapping)
        .ifPresent(
            value -> {
              places.put("clinic", value.at());
              value.places().forEach(places::put);
            });
    return places;
  }
}
