package polyclinic.resolve;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import polyclinic.source.RawTable.RawCell;
import polyclinic.source.RawTable.RawColumn;
import polyclinic.source.RawTable.RawRow;

/**
 * In which order a column's cells come in a language: worked out here, so that the visitor's
 * browser compares numbers and needs to know neither the language nor the types of columns.
 */
final class CellRanks {

  /** Longer texts are sentences; their alphabetical order tells nobody anything. */
  private static final int LONGEST_WORDS = 80;

  private final Collator collator;
  private final Function<RawCell, String> words;

  /**
   * @param collator of the language; not shared
   * @param words the text of a cell in the language
   */
  CellRanks(Collator collator, Function<RawCell, String> words) {
    this.collator = collator;
    this.words = words;
  }

  /**
   * The ranks of the rows' cells, 0-based, in the order of the rows; null for an empty cell. Empty
   * if the column is of a kind that has no order.
   */
  Optional<List<Integer>> of(RawColumn column, List<RawRow> rows) {
    List<RawCell> cells =
        rows.stream().map(row -> row.cells().get(column.id())).filter(Objects::nonNull).toList();
    return order(column, cells)
        .map(
            order -> {
              Map<RawCell, Integer> ranks = ranks(cells, order);
              return rows.stream()
                  .map(row -> row.cells().get(column.id()))
                  .map(cell -> cell == null ? null : ranks.get(cell))
                  .collect(Collectors.toList()); // toList() would do, but its nulls are a secret
            });
  }

  private Optional<Comparator<RawCell>> order(RawColumn column, List<RawCell> cells) {
    return switch (column.type()) {
      case "citations", "link" -> Optional.empty();
      case "share" ->
          Optional.of(
              Comparator.comparingDouble((RawCell cell) -> ((RawCell.Share) cell).from())
                  .thenComparingDouble(cell -> ((RawCell.Share) cell).to()));
      case "date" -> Optional.of(Comparator.comparing(cell -> ((RawCell.Day) cell).day()));
      case "text" ->
          cells.stream().anyMatch(cell -> words.apply(cell).length() > LONGEST_WORDS)
              ? Optional.empty()
              : Optional.of(alphabet());
      default -> Optional.of(alphabet());
    };
  }

  private Comparator<RawCell> alphabet() {
    return Comparator.comparing(words, collator::compare);
  }

  private static Map<RawCell, Integer> ranks(List<RawCell> cells, Comparator<RawCell> order) {
    var ranks = new HashMap<RawCell, Integer>();
    RawCell before = null;
    int rank = -1;
    for (RawCell cell : cells.stream().sorted(order).toList()) {
      if (before == null || order.compare(before, cell) != 0) {
        rank++;
      }
      ranks.put(cell, rank);
      before = cell;
    }
    return ranks;
  }
}
