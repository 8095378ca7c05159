package polyclinic.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import polyclinic.model.Localized;
import polyclinic.report.SourceLocation;
import polyclinic.source.RawTable.RawCell;
import polyclinic.source.RawTable.RawColumn;
import polyclinic.source.RawTable.RawRow;

class CellRanksTest {

  private static final Function<RawCell, String> WORDS =
      cell -> ((RawCell.Text) cell).text().in("x");

  @Test
  void wordsComeInTheOrderOfTheLanguage() {
    assertThat(ranks("text", Locale.GERMAN, text("Zink"), text("Öl"), text("oben"), text("Obst")))
        .contains(List.of(3, 2, 0, 1));
    Locale swedish = Locale.forLanguageTag("sv");
    assertThat(ranks("text", swedish, text("Zink"), text("Öl"), text("oben")))
        .contains(List.of(1, 2, 0));
  }

  @Test
  void equalCellsHaveTheSameRankAndEmptyOnesNone() {
    assertThat(ranks("name", Locale.GERMAN, text("b"), null, text("a"), text("b")))
        .contains(Arrays.asList(1, null, 0, 1));
  }

  @Test
  void sharesAreNumbers() {
    assertThat(ranks("share", Locale.GERMAN, share(100, 100), share(9, 20), share(9, 10)))
        .contains(List.of(2, 1, 0));
  }

  @Test
  void sentencesLinksAndCitationsHaveNoOrder() {
    assertThat(ranks("text", Locale.GERMAN, text("a"), text("b".repeat(81)))).isEmpty();
    assertThat(ranks("link", Locale.GERMAN, text("https://a.example/"))).isEmpty();
    assertThat(ranks("citations", Locale.GERMAN, new RawCell.Citations(List.of()))).isEmpty();
  }

  private static Optional<List<Integer>> ranks(String type, Locale locale, RawCell... cells) {
    var column = new RawColumn("c", type, "", new Localized(Map.of()), true);
    List<RawRow> rows =
        Stream.of(cells)
            .map(cell -> cell == null ? Map.<String, RawCell>of() : Map.of("c", cell))
            .map(values -> new RawRow("r", values, SourceLocation.of("t.yaml")))
            .toList();
    return new CellRanks(Collator.getInstance(locale), WORDS).of(column, rows);
  }

  private static RawCell text(String text) {
    return new RawCell.Text(new Localized(Map.of("x", text)));
  }

  private static RawCell share(double from, double to) {
    return new RawCell.Share(from, to);
  }
}
