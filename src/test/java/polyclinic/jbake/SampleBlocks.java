package polyclinic.jbake;

import java.util.ArrayList;
import java.util.List;
import polyclinic.model.AbsoluteRisk;
import polyclinic.model.Block;
import polyclinic.model.CitedWork;
import polyclinic.model.CitedWork.WorkLink;
import polyclinic.model.DataFile;
import polyclinic.model.Html;
import polyclinic.model.Language;
import polyclinic.model.Matrix;
import polyclinic.model.PageLink;
import polyclinic.model.Question;
import polyclinic.model.TableView;
import polyclinic.model.TableView.Cell;
import polyclinic.model.TableView.Column;
import polyclinic.model.TableView.Facet;
import polyclinic.model.TableView.Option;
import polyclinic.model.TableView.Row;
import polyclinic.model.TableView.Term;

/** Bodies for the sample site's pages; {@link #all()} holds every kind of block. */
final class SampleBlocks {

  private static final List<String> BOXES =
      List.of(
          "note",
          "tip",
          "info",
          "warning",
          "danger",
          "advantages",
          "risks",
          "contraindications",
          "summary",
          "evidence",
          "quote",
          "emergency",
          "action");

  private final boolean german;

  SampleBlocks(Language language) {
    this.german = language.equals(SampleSite.GERMAN);
  }

  List<Block> greeting() {
    return List.of(
        text("<p>Guten Tag, schön, dass Sie da sind.</p>", "<p>Hello, good to see you.</p>"));
  }

  List<Block> overview() {
    return List.of(text("<p>Was wir anbieten.</p>", "<p>What we offer.</p>"), new Block.Children());
  }

  List<Block> contact() {
    return List.of(new Block.Address(), new Block.Hours());
  }

  List<Block> questionsOnly() {
    return List.of(new Block.Questions(questions(), null));
  }

  List<Block> all() {
    var blocks = new ArrayList<Block>();
    blocks.add(
        text(
            "<p>Zellen geben Stoffe ab <span class=\"cite\" id=\"cite-1\">"
                + "[<a href=\"#ref-konala2016\">1</a>]</span>, "
                + "<span lang=\"la\">in vitro</span>.</p>"
                + "<ul><li>Eiweiße</li><li>Fette</li></ul>",
            "<p>Cells give off substances <span class=\"cite\" id=\"cite-1\">"
                + "[<a href=\"#ref-konala2016\">1</a>]</span>, "
                + "<span lang=\"la\">in vitro</span>.</p>"
                + "<ul><li>Proteins</li><li>Lipids</li></ul>"));
    blocks.add(new Block.Contents());
    blocks.add(heading(2, "what", "Was es ist", "What it is"));
    blocks.add(
        text(
            "<figure><img src=\"../../../img/vesicle.svg\" "
                + "alt=\"Ein Bläschen mit Hülle\" "
                + "width=\"640\" height=\"360\">"
                + "<figcaption>Ein Vesikel</figcaption></figure>",
            "<figure><img src=\"../../../img/vesicle.svg\" "
                + "alt=\"A vesicle and its membrane\" "
                + "width=\"640\" height=\"360\">"
                + "<figcaption>A vesicle</figcaption></figure>"));
    blocks.add(heading(3, "parts", "Bestandteile", "Parts"));
    blocks.add(new Block.Data(table()));
    for (String box : BOXES) {
      blocks.add(box(box));
    }
    blocks.add(heading(2, "questions", "Fragen", "Questions"));
    blocks.add(new Block.Questions(questions(), questionPage()));
    blocks.add(new Block.Children());
    blocks.add(new Block.Risk(new AbsoluteRisk(3, 100)));
    blocks.add(new Block.Hours());
    blocks.add(new Block.Address());
    return blocks;
  }

  private Block box(String kind) {
    boolean titled = List.of("risks", "quote", "action").contains(kind);
    return new Block.Box(
        kind,
        titled ? "known-" + kind : null,
        titled ? new Html(german ? "Was <em>man</em> weiß" : "What <em>is</em> known") : null,
        List.of(
            text(
                "<p>Inhalt des Kastens.</p><ul><li>erstens</li><li>zweitens</li></ul>",
                "<p>What is in the box.</p><ul><li>first</li><li>second</li></ul>")));
  }

  private TableView table() {
    var nerves =
        new Term(
            "promote-neuronal-survival",
            german ? "schützt Nervenzellen" : "protects neurons",
            "nerves");
    var vessels = new Term("angiogenesis", german ? "bildet Gefäße" : "grows vessels", "vessels");
    return new TableView(
        "factors",
        german ? "Faktoren im Sekretom" : "Factors in the secretome",
        german ? "Anteile sind gerundet." : "Shares are rounded.",
        new Html("<span class=\"cite\">[<a href=\"#ref-konala2016\">1</a>]</span>"),
        List.of(
            new Column("name", "name", german ? "Faktor" : "Factor", true),
            new Column("functions", "terms", german ? "Wirkung" : "Function", true),
            new Column("share", "share", german ? "Anteil" : "Share", true),
            new Column("works", "citations", german ? "Quellen" : "Sources", false),
            new Column("trial", "trial", german ? "Studie" : "Trial", true),
            new Column("web", "link", german ? "Adresse" : "Address", false),
            new Column("evidence", "text", german ? "Belege" : "Evidence", false)),
        List.of(
            row("bdnf", 0, "BDNF", List.of(nerves, vessels), "10–15 %", "NCT01234567"),
            row("gdnf", 1, "GDNF", List.of(nerves), "20 %", "NCT01234568"),
            row("hgf", 2, "HGF", List.of(vessels), "30 %", "NCT01234569"),
            row("ngf", 3, "NGF", List.of(nerves), "", ""),
            row("vegf", 4, "VEGF", List.of(vessels), "", "")),
        true,
        List.of(
            new Facet(
                "functions",
                german ? "Wirkung" : "Function",
                List.of(
                    new Option("nerves", "functions.nerves", german ? "Nerven" : "Nerves", 3),
                    new Option("vessels", "functions.vessels", german ? "Gefäße" : "Vessels", 3)))),
        new Matrix(
            german ? "Faktoren nach Wirkung" : "Factors by function",
            List.of(
                new Matrix.Column(german ? "Nerven" : "Nerves", 3),
                new Matrix.Column(german ? "Gefäße" : "Vessels", 3)),
            List.of(
                new Matrix.Row("BDNF", List.of(true, true)),
                new Matrix.Row("VEGF", List.of(false, true)))),
        List.of(
            new DataFile(
                "CSV",
                "text/csv",
                "/" + (german ? "de" : "en") + "/data/factors.csv",
                "name\r\nBDNF\r\n")));
  }

  private Row row(String id, int rank, String name, List<Term> terms, String share, String trial) {
    return new Row(
        id,
        List.of(
            new Cell("name", name, null, List.of(), rank),
            new Cell("terms", "", null, terms, rank),
            new Cell("share", share, null, List.of(), rank),
            new Cell(
                "citations", "", new Html("[<a href=\"#ref-konala2016\">1</a>]"), List.of(), null),
            new Cell("trial", trial, null, List.of(), rank),
            new Cell("link", "https://example.org/" + id, null, List.of(), null),
            new Cell(
                "text", german ? "in der Zellkultur" : "in cell culture", null, List.of(), null)),
        terms.stream().map(term -> "functions." + term.group()).toList());
  }

  private List<Question> questions() {
    return List.of(
        new Question(
            "what-are-exosomes",
            new Html(german ? "Was sind <em>Exosomen</em>?" : "What are <em>exosomes</em>?"),
            german ? "Was sind Exosomen?" : "What are exosomes?",
            List.of(text("<p>Kleine Bläschen.</p>", "<p>Small vesicles.</p>"), box("tip"))),
        new Question(
            "is-it-authorised",
            new Html(german ? "Ist das zugelassen?" : "Is it authorised?"),
            german ? "Ist das zugelassen?" : "Is it authorised?",
            List.of(text("<p>Nein.</p>", "<p>No.</p>"))));
  }

  private PageLink questionPage() {
    return german
        ? new PageLink(
            "/de/fragen/",
            "Fragen und Antworten",
            "Fragen",
            null,
            null,
            "qa",
            SampleSite.GERMAN,
            SampleSite.GERMAN)
        : new PageLink(
            "/en/questions/",
            "Questions and answers",
            "Questions",
            null,
            null,
            "qa",
            SampleSite.ENGLISH,
            SampleSite.ENGLISH);
  }

  private Block heading(int level, String id, String germanText, String englishText) {
    String plain = german ? germanText : englishText;
    return new Block.Heading(level, id, new Html(plain), plain);
  }

  private Block text(String germanHtml, String englishHtml) {
    return new Block.Text(new Html(german ? germanHtml : englishHtml));
  }

  static List<CitedWork> references() {
    return List.of(
        new CitedWork(
            1,
            "konala2016",
            new Html(
                "Konala VBR, Mamidi MK. <span lang=\"en\">The current landscape of the "
                    + "mesenchymal stromal cell secretome</span>. Cytotherapy. 2016;18(1):13-24."),
            "review",
            List.of(
                new WorkLink(
                    "doi:10.1016/j.jcyt.2015.10.008", "https://doi.org/10.1016/j.jcyt.2015.10.008"),
                new WorkLink("PMID 26631828", "https://pubmed.ncbi.nlm.nih.gov/26631828/")),
            List.of("cite-1")));
  }

  static CitedWork further() {
    return new CitedWork(
        0,
        "thery2018",
        new Html(
            "Théry C, et al. <span lang=\"en\">Minimal information for studies of "
                + "extracellular vesicles 2018</span>. J Extracell Vesicles. 2018;7(1):1535750."),
        null,
        List.of(
            new WorkLink(
                "doi:10.1080/20013078.2018.1535750",
                "https://doi.org/10.1080/20013078.2018.1535750")),
        List.of());
  }
}
