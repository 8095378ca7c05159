package polyclinic.bench;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The results as tables in Markdown. */
final class BenchmarkTable {

  private final SortedMap<Integer, Map<Contender, Measurement>> results;
  private final Forecast stockWall;
  private final Forecast stockCpu;

  /**
   * @param results number of pages to medians
   */
  BenchmarkTable(SortedMap<Integer, Map<Contender, Measurement>> results) {
    this.results = results;
    this.stockWall = stock(Measurement::wall);
    this.stockCpu = stock(Measurement::cpu);
  }

  private Forecast stock(ToDoubleFunction<Measurement> value) {
    var seconds = new TreeMap<Integer, Double>();
    results.forEach(
        (pages, medians) -> {
          if (medians.containsKey(Contender.STOCK_JBAKE)) {
            seconds.put(pages, value.applyAsDouble(medians.get(Contender.STOCK_JBAKE)));
          }
        });
    return new Forecast(seconds);
  }

  /** Wall seconds / CPU seconds / peak MiB. */
  String measured() {
    var head = new StringJoiner(" | ", "| pages | ", " |\n|---:|");
    var text = new StringBuilder();
    for (Contender contender : Contender.values()) {
      head.add(contender.label());
      text.append("---:|");
    }
    text.insert(0, head).append('\n');
    results.forEach(
        (pages, medians) -> {
          text.append("| ").append(number("%,d", pages)).append(" |");
          for (Contender contender : Contender.values()) {
            Measurement m = medians.get(contender);
            text.append(' ').append(m == null ? forecast(contender, pages) : cell(m)).append(" |");
          }
          text.append('\n');
        });
    return text.toString();
  }

  /** How many times faster or slower, by wall time; in parentheses by CPU time. */
  String ratios() {
    var text =
        new StringBuilder(
            """
            | pages | stock JBake ÷ bake | bake ÷ Hugo | untuned ÷ Hugo | check ÷ bake | page ÷ above |
            |---:|---:|---:|---:|---:|---:|
            """);
    int before = 0;
    for (var result : results.entrySet()) {
      int pages = result.getKey();
      Map<Contender, Measurement> medians = result.getValue();
      var row = new StringJoiner(" | ", "| ", " |\n");
      row.add(number("%,d", pages));
      row.add(againstStock(pages, medians));
      row.add(ratio(medians, Contender.BAKE, Contender.HUGO));
      row.add(ratio(medians, Contender.BAKE_UNTUNED, Contender.HUGO));
      row.add(ratio(medians, Contender.CHECK, Contender.BAKE));
      row.add(before == 0 ? "–" : growth(before, pages));
      text.append(row);
      before = pages;
    }
    return text.toString();
  }

  private String forecast(Contender contender, int pages) {
    double seconds = stockWall.quadratic(pages);
    boolean known = contender == Contender.STOCK_JBAKE && !Double.isNaN(seconds);
    return known ? number("forecast %,.0f / %,.0f", seconds, stockCpu.quadratic(pages)) : "–";
  }

  private String againstStock(int pages, Map<Contender, Measurement> medians) {
    if (medians.containsKey(Contender.STOCK_JBAKE)) {
      return ratio(medians, Contender.STOCK_JBAKE, Contender.BAKE);
    }
    double wall = medians.get(Contender.BAKE).wall();
    double cpu = medians.get(Contender.BAKE).cpu();
    return Double.isNaN(stockWall.quadratic(pages))
        ? "–"
        : number("%.0f (%.0f)", stockWall.quadratic(pages) / wall, stockCpu.quadratic(pages) / cpu)
            + number(
                ", on a straight line %.0f (%.0f)",
                stockWall.linear(pages) / wall, stockCpu.linear(pages) / cpu);
  }

  /** What a page costs, compared with the row above. */
  private String growth(int before, int pages) {
    Measurement small = results.get(before).get(Contender.BAKE);
    Measurement large = results.get(pages).get(Contender.BAKE);
    double more = (double) pages / before;
    return number(
        "%.2f (%.2f)", large.wall() / small.wall() / more, large.cpu() / small.cpu() / more);
  }

  private static String ratio(Map<Contender, Measurement> medians, Contender a, Contender b) {
    Measurement first = medians.get(a);
    Measurement second = medians.get(b);
    return first == null || second == null
        ? "–"
        : number("%.2f (%.2f)", first.wall() / second.wall(), first.cpu() / second.cpu());
  }

  private static String cell(Measurement m) {
    return number("%.2f / %.2f / %.0f", m.wall(), m.cpu(), m.peak());
  }

  private static String number(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
