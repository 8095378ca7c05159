package polyclinic.source;

import java.util.List;
import java.util.Optional;
import polyclinic.model.Language;
import polyclinic.model.SiteConfig;

/**
 * What {@code site.yaml} says; as much of it as can be read.
 *
 * @param config empty if something in it is wrong
 * @param main source paths of the main navigation
 * @param footer source paths of the footer's navigation
 */
public record RawConfig(
    Optional<SiteConfig> config,
    List<Language> languages,
    boolean sanitisedHtml,
    List<Located> main,
    List<Located> footer) {

  static final RawConfig NONE =
      new RawConfig(Optional.empty(), List.of(), false, List.of(), List.of());
}
