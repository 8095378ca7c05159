package polyclinic.resolve;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import polyclinic.model.Html;
import polyclinic.model.Language;
import polyclinic.model.Localized;
import polyclinic.model.TableView.Cell;
import polyclinic.model.TableView.Term;
import polyclinic.source.RawTable.RawCell;
import polyclinic.source.RawTable.RawTerm;

/** Writes the cells of data tables in one language. */
final class CellMaker {

  private final Language language;
  private final Citations citations;

  CellMaker(Language language, Citations citations) {
    this.language = language;
    this.citations = citations;
  }

  /**
   * A cell as a page shows it.
   *
   * @param cell null for an empty one
   * @param type of its column
   * @param vocabulary of its column; null unless it holds terms
   * @param rank null if it has none
   */
  Cell cell(RawCell cell, String type, Map<String, RawTerm> vocabulary, Integer rank) {
    if (cell == null) {
      return new Cell(type, "", null, List.of(), rank);
    }
    if (cell instanceof RawCell.Terms terms) {
      List<Term> shown = terms.ids().stream().map(id -> term(vocabulary.get(id))).toList();
      return new Cell(type, "", null, shown, rank);
    }
    if (cell instanceof RawCell.Citations works) {
      Html html = works.keys().isEmpty() ? null : citations.html(works.keys());
      return new Cell(type, "", html, List.of(), rank);
    }
    return new Cell(type, words(cell, vocabulary), null, List.of(), rank);
  }

  /** A cell's plain text; of citations nothing. */
  String words(RawCell cell, Map<String, RawTerm> vocabulary) {
    if (cell instanceof RawCell.Terms terms) {
      return terms.ids().stream()
          .map(id -> in(vocabulary.get(id).label()))
          .collect(Collectors.joining("; "));
    }
    if (cell instanceof RawCell.Share share) {
      return percent(share);
    }
    if (cell instanceof RawCell.Day day) {
      return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
          .withLocale(language.locale())
          .withDecimalStyle(DecimalStyle.of(language.locale()))
          .format(day.day());
    }
    return cell instanceof RawCell.Text text ? in(text.text()) : "";
  }

  private Term term(RawTerm term) {
    return new Term(term.id(), in(term.label()), term.group().isEmpty() ? null : term.group());
  }

  private String percent(RawCell.Share share) {
    NumberFormat percent = NumberFormat.getPercentInstance(language.locale());
    percent.setMaximumFractionDigits(2);
    String to = percent.format(share.to() / 100);
    if (share.from() == share.to()) {
      return to;
    }
    NumberFormat number = NumberFormat.getNumberInstance(language.locale());
    return number.format(share.from()) + "–" + to;
  }

  /** A text in the language. */
  String in(Localized text) {
    // a label that lacks a language is a finding already; the others are checked nevertheless
    return text.texts().getOrDefault(language.base(), "");
  }
}
