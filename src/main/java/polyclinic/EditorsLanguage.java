package polyclinic;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import polyclinic.report.Speech;
import polyclinic.source.EditorsKey;

/** The language in which a site wants its editors to be spoken to. */
public final class EditorsLanguage {

  private EditorsLanguage() {}

  /**
   * What {@code editors} in {@code content/site.yaml} says; empty if it says nothing, or no
   * language that we speak, which is a finding of whoever reads the whole site.
   *
   * @param root the site's folder
   */
  public static Optional<Locale> of(Path root) {
    return EditorsKey.read(root).map(Locale::forLanguageTag).filter(Speech::speaks);
  }
}
