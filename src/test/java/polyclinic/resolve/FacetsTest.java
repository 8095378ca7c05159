package polyclinic.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import polyclinic.model.Direction;
import polyclinic.model.Language;
import polyclinic.model.Localized;
import polyclinic.model.Matrix;
import polyclinic.model.TableView.Facet;
import polyclinic.model.TableView.Option;
import polyclinic.report.SourceLocation;
import polyclinic.source.RawTable;
import polyclinic.source.RawTable.RawCell;
import polyclinic.source.RawTable.RawColumn;
import polyclinic.source.RawTable.RawMatrix;
import polyclinic.source.RawTable.RawRow;
import polyclinic.source.RawTable.RawTerm;

class FacetsTest {

  private static final RawColumn NAME = new RawColumn("name", "name", "", words("Name"), false);
  private static final RawColumn EFFECT =
      new RawColumn("effect", "terms", "effects", words("Effect"), false);

  private static final List<RawRow> ROWS =
      List.of(row("egf", "grow", "heal"), row("ngf", "protect"), row("none"));

  @Test
  void termsOfAGroupAreOneOption() {
    assertThat(facets(true).of(List.of(NAME, EFFECT), ROWS))
        .containsExactly(
            new Facet(
                "effect",
                "Effect",
                List.of(
                    new Option("nerves", "effect.nerves", "Nerves", 1),
                    new Option("skin", "effect.skin", "Skin", 1))));
    assertThat(facets(true).tags(ROWS.get(0), List.of(NAME, EFFECT)))
        .containsExactly("effect.skin");
  }

  @Test
  void withoutGroupsEveryTermThatIsUsedIsAnOption() {
    assertThat(facets(false).facet(EFFECT, ROWS).options())
        .extracting(Option::id)
        .containsExactly("grow", "heal", "protect");
    assertThat(facets(false).tags(ROWS.get(2), List.of(EFFECT))).isEmpty();
  }

  @Test
  void whatTellsNoRowsApartIsNoFacet() {
    assertThat(facets(true).of(List.of(EFFECT), ROWS.subList(0, 1))).isEmpty();
  }

  @Test
  void theMatrixMarksTheGroupsOfEachRow() {
    var matrix = new RawMatrix("effect", words("Rows by group"));
    var language = new Language("x", "X", Locale.ROOT, Direction.LTR);
    RawTable table = table(true);
    var maker = new MatrixMaker(table, facets(true), new CellMaker(language, null));
    assertThat(maker.matrix(matrix))
        .isEqualTo(
            new Matrix(
                "Rows by group",
                List.of(new Matrix.Column("Nerves", 1), new Matrix.Column("Skin", 1)),
                List.of(
                    new Matrix.Row("EGF", List.of(false, true)),
                    new Matrix.Row("NGF", List.of(true, false)),
                    new Matrix.Row("NONE", List.of(false, false)))));
    assertThat(maker.matrix(matrix).longestColumn()).isEqualTo("Nerves".length());
    assertThat(maker.matrix(matrix).longestRow()).isEqualTo("NONE".length());
  }

  private static Facets facets(boolean grouped) {
    return new Facets(table(grouped), text -> text.in("x"));
  }

  private static RawTable table(boolean grouped) {
    Map<String, RawTerm> groups = new LinkedHashMap<>();
    List.of("Nerves", "Skin", "Bone").forEach(label -> put(groups, label, ""));
    Map<String, RawTerm> effects = new LinkedHashMap<>();
    put(effects, "Grow", grouped ? "skin" : "");
    put(effects, "Heal", grouped ? "skin" : "");
    put(effects, "Protect", grouped ? "nerves" : "");
    put(effects, "Harden", grouped ? "bone" : "");
    return new RawTable(
        "t",
        "t.yaml",
        words("T"),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Map.of("groups", groups, "effects", effects),
        List.of(NAME, EFFECT),
        ROWS);
  }

  private static void put(Map<String, RawTerm> terms, String label, String group) {
    String id = label.toLowerCase(Locale.ROOT);
    terms.put(id, new RawTerm(id, words(label), group));
  }

  private static RawRow row(String id, String... terms) {
    return new RawRow(
        id,
        Map.of(
            "name",
            new RawCell.Text(words(id.toUpperCase(Locale.ROOT))),
            "effect",
            new RawCell.Terms(List.of(terms))),
        SourceLocation.of("t.yaml"));
  }

  private static Localized words(String text) {
    return new Localized(Map.of("x", text));
  }
}
