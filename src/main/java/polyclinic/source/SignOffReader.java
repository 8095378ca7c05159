package polyclinic.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import polyclinic.source.RawSignOffs.RawPermission;
import polyclinic.source.RawSignOffs.RawWaiver;

/** Reads {@code waivers} and {@code permission} of a page. */
final class SignOffReader {

  private SignOffReader() {}

  static RawSignOffs read(YamlFields page) {
    List<RawWaiver> waivers =
        page.get("waivers").stream()
            .flatMap(value -> value.list().stream())
            .flatMap(value -> value.fields().stream())
            .flatMap(fields -> waiver(fields).stream())
            .toList();
    return new RawSignOffs(
        waivers,
        page.get("permission").flatMap(YamlValue::fields).flatMap(fields -> permission(fields)));
  }

  private static Optional<RawWaiver> waiver(YamlFields fields) {
    Optional<Located> rule =
        fields.require("rule", "name the rule, such as 'rule: R08'").flatMap(YamlValue::located);
    Optional<Located> by = fields.get("by").flatMap(YamlValue::located);
    Optional<LocalDate> on = fields.get("on").flatMap(YamlValue::date);
    Optional<LocalDate> until = fields.get("until").flatMap(YamlValue::date);
    Optional<String> reason = fields.get("reason").flatMap(YamlValue::text);
    fields.finish();
    return rule.map(id -> new RawWaiver(id, by, on, until, reason, fields.at()));
  }

  private static Optional<RawPermission> permission(YamlFields fields) {
    Optional<Located> authority =
        fields.require("authority", "say who gave it").flatMap(YamlValue::located);
    Optional<Located> reference =
        fields.require("reference", "give its number or date").flatMap(YamlValue::located);
    Optional<Located> signedOff =
        fields.require("signedOff", "name the person who checked it").flatMap(YamlValue::located);
    fields.finish();
    return authority.isPresent() && reference.isPresent() && signedOff.isPresent()
        ? Optional.of(new RawPermission(authority.get(), reference.get(), signedOff.get()))
        : Optional.empty();
  }
}
