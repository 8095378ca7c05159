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
        page.get(PageKeys.WAIVERS).orElse(List.of()).stream()
            .flatMap(fields -> waiver(fields).stream())
            .toList();
    return new RawSignOffs(
        waivers, page.get(PageKeys.PERMISSION).flatMap(SignOffReader::permission));
  }

  private static Optional<RawWaiver> waiver(YamlFields fields) {
    Optional<Located> rule = fields.get(PageKeys.RULE);
    Optional<Located> by = fields.get(PageKeys.SIGNED_BY);
    Optional<LocalDate> on = fields.get(PageKeys.SIGNED_ON);
    Optional<LocalDate> until = fields.get(PageKeys.UNTIL);
    Optional<String> reason = fields.get(PageKeys.REASON);
    fields.finish();
    return rule.map(id -> new RawWaiver(id, by, on, until, reason, fields.at()));
  }

  private static Optional<RawPermission> permission(YamlFields fields) {
    Optional<Located> authority = fields.get(PageKeys.AUTHORITY);
    Optional<Located> reference = fields.get(PageKeys.REFERENCE);
    Optional<Located> signedOff = fields.get(PageKeys.SIGNED_OFF);
    fields.finish();
    return authority.isPresent() && reference.isPresent() && signedOff.isPresent()
        ? Optional.of(new RawPermission(authority.get(), reference.get(), signedOff.get()))
        : Optional.empty();
  }
}
