package polyclinic.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The table of the rules that editors read is what the build does. */
class RuleDocumentTest {

  @Test
  void theTableNamesEveryRule() throws IOException {
    RuleBook book = RuleBook.load(List.of("en"));
    List<String> rows =
        book.rules().stream()
            .map(
                rule ->
                    "| %s | %s | %s | %s | %s |"
                        .formatted(
                            rule.id(),
                            book.text(rule, "en").title(),
                            rule.kind().name().toLowerCase(Locale.ROOT),
                            rule.severity(),
                            rule.basis()))
            .toList();

    assertThat(Files.readAllLines(Path.of("src/site/markdown/rules.md"))).containsSubsequence(rows);
    assertThat(rows).hasSize(28);
  }
}
