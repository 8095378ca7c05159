package polyclinic.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import polyclinic.model.Site;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;
import polyclinic.resolve.SiteResolver;
import polyclinic.source.Manuscript;
import polyclinic.source.ManuscriptReader;

/** A small site in two languages that keeps all rules, until a test adds files to it. */
final class RuledSite {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  private static final Path BASE = Path.of("src/test/resources/rules/site");
  private static final Set<String> TYPES =
      Set.of("page", "section", "home", "treatment", "article", "imprint", "notfound");

  private final Path root;

  RuledSite(Path root) {
    this.root = root;
    copy(BASE);
  }

  /** Copies a folder over the site. */
  RuledSite copy(Path from) {
    try (var files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        write(from.relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  RuledSite write(String name, String text) {
    try {
      Files.createDirectories(root.resolve(name).getParent());
      Files.writeString(root.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Replaces a text in a file. */
  RuledSite replace(String name, String old, String text) {
    try {
      String before = Files.readString(root.resolve(name));
      assertThat(before).contains(old);
      return write(name, before.replace(old, text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the rules say of the site; nothing else may be wrong with it. */
  List<Diagnostic> findings() {
    return findings(TODAY);
  }

  List<Diagnostic> findings(LocalDate today) {
    try {
      Problems problems = new Problems();
      Manuscript manuscript = new ManuscriptReader().read(root, problems);
      Site site = new SiteResolver(TYPES, today).resolve(manuscript, problems).orElseThrow();
      assertThat(problems.sorted()).isEmpty();
      new RuleCheck(today).run(manuscript, site, root, problems);
      return problems.sorted();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Findings in one line each: file, line, column, severity, rule, message. */
  List<String> lines() {
    return findings().stream().map(RuledSite::line).toList();
  }

  static String line(Diagnostic d) {
    return "%s:%d:%d: %s[%s]: %s"
        .formatted(
            d.at().file(), d.at().line(), d.at().column(), d.severity(), d.rule(), d.message());
  }
}
