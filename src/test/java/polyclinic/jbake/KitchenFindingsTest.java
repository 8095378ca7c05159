package polyclinic.jbake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import polyclinic.model.Site;
import polyclinic.report.Diagnostic;
import polyclinic.report.SourceLocation;

class KitchenFindingsTest {

  @TempDir private Path folder;
  private Bakery bakery;

  @BeforeEach
  void open() throws IOException {
    bakery = new Bakery(folder);
  }

  @Test
  void aValueThatIsMissingIsOneFindingForAllPages() throws IOException {
    bakery.with("templates/lib/layout.ftlh", "<#macro layout>\n  ${page.nothing}</#macro>");

    Diagnostic finding = only(bakery.bake());

    assertThat(finding.rule()).isEqualTo("template");
    assertThat(finding.at()).isEqualTo(new SourceLocation("templates/lib/layout.ftlh", 2, 5));
    assertThat(finding.message())
        .isEqualTo("The following has evaluated to null or missing: page.nothing (on 23 pages)");
    assertThat(finding.hint()).contains("(page.nothing)!''");
    assertThat(finding.page()).isEqualTo("de/404.html");
  }

  @Test
  void aSyntaxErrorStandsWhereItIs() throws IOException {
    bakery.with("templates/team.ftlh", "\n  <#if page>x</#list>");

    Diagnostic finding = only(bakery.bake());

    assertThat(finding.at()).isEqualTo(new SourceLocation("templates/team.ftlh", 2, 14));
    assertThat(finding.message())
        .contains("</#list>")
        .doesNotContain("\n")
        .endsWith("(on 2 pages)");
    assertThat(finding.page()).isEqualTo("de/team/index.html");
  }

  @Test
  void aSyntaxErrorInALibraryStandsInTheLibrary() throws IOException {
    bakery.with("templates/lib/blocks.ftlh", "<#macro one block>\n</#list>");

    assertThat(bakery.bake())
        .extracting(Diagnostic::at)
        .containsOnly(new SourceLocation("templates/lib/blocks.ftlh", 2, 1));
  }

  @Test
  void aLibraryThatIsNotThereIsNamed() throws IOException {
    bakery.with("templates/team.ftlh", "<#import 'lib/nothing.ftlh' as n>");

    Diagnostic finding = only(bakery.bake());

    assertThat(finding.at()).isEqualTo(new SourceLocation("templates/team.ftlh", 1, 1));
    assertThat(finding.message()).contains("lib/nothing.ftlh");
  }

  @Test
  void aFunctionThatRefusesItsArgumentSaysWhy() throws IOException {
    bakery.with("templates/team.ftlh", "${date('2026-01-01')}");

    assertThat(only(bakery.bake()).message())
        .isEqualTo("date() takes a LocalDate, but got a String (on 2 pages)");
  }

  @Test
  void aMethodThatFailsSaysWhy() throws IOException {
    bakery.with("templates/team.ftlh", "${site.config.title.in('fr')}");
    bakery.with("templates/contact.ftlh", "${site.config.title.in()}");

    assertThat(bakery.bake())
        .extracting(Diagnostic::message)
        .satisfiesExactly(
            m -> assertThat(m).isEqualTo("in() takes 1 arguments, but got 0 (on 2 pages)"),
            m -> assertThat(m).startsWith("in() failed: no text in language fr"));
  }

  @Test
  void aTextOfAllLanguagesIsNotPrintedAsItIs() throws IOException {
    bakery.with("templates/team.ftlh", "${site.config.title}");

    assertThat(only(bakery.bake()).message())
        .startsWith("For \"${...}\" content: Expected a string")
        .contains("this has evaluated to a hash (Localized)")
        .endsWith(": site.config.title (on 2 pages)");
  }

  @Test
  void aMacroWithoutEndDoesNotEndTheBake() throws IOException {
    bakery.with("templates/team.ftlh", "<#macro m><@m/></#macro><@m/>");

    Diagnostic finding = only(bakery.bake());

    assertThat(finding.at()).isEqualTo(SourceLocation.of("templates/team.ftlh"));
    assertThat(finding.message()).contains("calls itself without end");
    assertThat(bakery.out.resolve("de/kontakt/index.html")).exists();
  }

  @Test
  void templatesCannotReachFilesOrClasses() throws IOException {
    bakery.with("templates/team.ftlh", "${page.meta.class.classLoader}");
    bakery.with("templates/contact.ftlh", "${'freemarker.template.utility.Execute'?new()('id')}");

    assertThat(bakery.bake())
        .extracting(Diagnostic::rule, d -> d.at().file())
        .contains(
            tuple("template", "templates/team.ftlh"), tuple("template", "templates/contact.ftlh"));
  }

  @Test
  void aTemplateMustBeUtf8() throws IOException {
    Files.createDirectories(bakery.root.resolve("templates"));
    Files.write(bakery.root.resolve("templates/team.ftlh"), new byte[] {'a', (byte) 0xe4});

    assertThat(bakery.bake())
        .anySatisfy(d -> assertThat(d.message()).isEqualTo("the template is not valid UTF-8"));
  }

  @Test
  void aPageWithoutALayoutIsFoundAtItsSource() throws IOException {
    Site site =
        Bakery.changed(
            Bakery.sample(), p -> p.type().equals("team") ? Bakery.with(p, "taem", "Team") : p);

    List<Diagnostic> findings = bakery.bake(site);

    assertThat(findings)
        .hasSize(2)
        .allSatisfy(d -> assertThat(d.rule()).isEqualTo("layout-missing"));
    assertThat(findings.get(0).at()).isEqualTo(SourceLocation.of("content/de/clinic/team.md"));
    assertThat(findings.get(0).hint()).isEqualTo("did you mean 'team'?");
  }

  @Test
  void aMissingWordIsFoundWhereTheTemplateAsks() throws IOException {
    bakery.with("templates/team.ftlh", "a\n  ${msg(\"no.such\", 1)}${msg('footer')}");

    List<Diagnostic> findings = bakery.bake();

    assertThat(findings).hasSize(2);
    Diagnostic first = findings.get(0);
    assertThat(first.rule()).isEqualTo("ui-string-missing");
    assertThat(first.at()).isEqualTo(new SourceLocation("templates/team.ftlh", 2, 5));
    assertThat(first.message()).isEqualTo("the UI string 'no.such' is missing in language 'de'");
    assertThat(first.hint()).contains("templates/i18n/de.properties");
    assertThat(findings.get(1).hint()).contains("templates/i18n/en.properties");
  }

  @Test
  void aMissingWordIsFoundEvenIfNoPageShowsIt() throws IOException {
    bakery.with(
        "templates/never.ftlh",
        "<#-- msg('not.this') --><#if has('nor.this')>${msg('nor.this')}</#if>${msg('this')}");

    assertThat(bakery.bake())
        .extracting(Diagnostic::message)
        .containsExactly(
            "the UI string 'this' is missing in language 'de'",
            "the UI string 'this' is missing in language 'en'");
  }

  @Test
  void aMissingWordWithAComputedKeyIsFoundWhilePrinting() throws IOException {
    bakery.with("templates/team.ftlh", "\n${msg('kind.' + page.type)} ${msg('role.' + page.type)}");

    assertThat(bakery.bake())
        .extracting(d -> d.at() + " " + d.message())
        .containsExactly(
            "templates/team.ftlh:2:1 the UI string 'kind.team' is missing in language 'de'",
            "templates/team.ftlh:2:1 the UI string 'kind.team' is missing in language 'en'",
            "templates/team.ftlh:2:29 the UI string 'role.team' is missing in language 'de'",
            "templates/team.ftlh:2:29 the UI string 'role.team' is missing in language 'en'");
  }

  @Test
  void aWordThatIsNoPatternIsFoundOnce() throws IOException {
    Diagnostic finding = only(bakery.bake(withGerman("footer", "{0")));

    assertThat(finding.rule()).isEqualTo("ui-string-pattern");
    assertThat(finding.at()).isEqualTo(SourceLocation.of("templates/i18n/de.properties"));
  }

  @Test
  void aWordMustGetItsValues() throws IOException {
    Diagnostic finding = only(bakery.bake(withGerman("footer", "Stand {0}")));

    assertThat(finding.at().file()).isEqualTo("templates/lib/layout.ftlh");
    assertThat(finding.message()).startsWith("the UI string 'footer' takes 1 values, but got 0");
  }

  @Test
  void aFolderThatCannotBeWrittenIsOneFinding() throws IOException {
    Files.writeString(bakery.out, "a file, not a folder");

    assertThat(only(bakery.bake()).rule()).isEqualTo("output");
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() throws IOException {
    Files.createDirectories(bakery.out.resolve("de/team/index.html"));

    Diagnostic finding = only(bakery.bake());

    assertThat(finding.at()).isEqualTo(SourceLocation.of("de/team/index.html"));
    assertThat(finding.message()).startsWith("the file cannot be written: ");
  }

  @Test
  void aLinkThatLeadsOutOfTheAssetsIsNotFollowed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    bakery.with("assets/a.txt", "a");
    Files.createSymbolicLink(bakery.root.resolve("assets/link"), secret);
    Files.createSymbolicLink(bakery.root.resolve("assets/loop"), bakery.root.resolve("assets"));
    Files.createSymbolicLink(bakery.root.resolve("assets/void"), folder.resolve("nothing"));

    assertThat(bakery.bake())
        .extracting(d -> d.at().file() + " " + d.message())
        .containsExactly(
            "assets/link the link leads out of the assets",
            "assets/loop the link leads to a folder that it lies in",
            "assets/void the link leads to no file");
    assertThat(bakery.out.resolve("link")).doesNotExist();
  }

  @Test
  void anAssetMustNotOverwriteAPage() throws IOException {
    bakery.with("assets/de/team/index.html", "asset");

    bakery.with("assets/en/old.html", "asset");

    assertThat(bakery.bake())
        .extracting(Diagnostic::rule, Diagnostic::message)
        .containsExactly(
            tuple(
                "asset-clash", "the asset has the address of the page 'content/de/clinic/team.md'"),
            tuple(
                "asset-clash", "the asset has the address of the alias '/en/old.html' of a page"));
    assertThat(bakery.read("de/team/index.html")).contains("<h1>Team</h1>");
  }

  private static Site withGerman(String key, String text) throws IOException {
    Map<String, Map<String, String>> words = Bakery.sample().words().byLanguage();
    var german = new HashMap<>(words.get("de"));
    german.put(key, text);
    return SampleSite.with(SampleSite.words(german, words.get("en")));
  }

  private static Diagnostic only(List<Diagnostic> findings) {
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }
}
