package polyclinic;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan of the house: which room may look into which, and which library lives where. */
class ArchitectureTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("polyclinic");

  @Test
  void roomsLookOnlyIntoTheRoomsOfThePlan() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("report")
        .definedBy("polyclinic.report")
        .layer("model")
        .definedBy("polyclinic.model")
        .layer("markdown")
        .definedBy("polyclinic.markdown")
        .layer("cite")
        .definedBy("polyclinic.cite")
        .layer("source")
        .definedBy("polyclinic.source")
        .layer("editorial")
        .definedBy("polyclinic.editorial")
        .layer("dataset")
        .definedBy("polyclinic.dataset")
        .layer("history")
        .definedBy("polyclinic.history")
        .layer("exchange")
        .definedBy("polyclinic.exchange")
        .layer("intake")
        .definedBy("polyclinic.intake")
        .layer("resolve")
        .definedBy("polyclinic.resolve")
        .layer("picture")
        .definedBy("polyclinic.picture")
        .layer("typeface")
        .definedBy("polyclinic.typeface")
        .layer("leaflet")
        .definedBy("polyclinic.leaflet")
        .layer("share")
        .definedBy("polyclinic.share")
        .layer("jbake")
        .definedBy("polyclinic.jbake")
        .layer("check")
        .definedBy("polyclinic.check")
        .layer("external")
        .definedBy("polyclinic.external")
        .layer("links")
        .definedBy("polyclinic.links")
        .layer("parity")
        .definedBy("polyclinic.parity")
        .layer("rules")
        .definedBy("polyclinic.rules")
        .layer("evidence")
        .definedBy("polyclinic.evidence")
        .layer("privacy")
        .definedBy("polyclinic.privacy")
        .layer("schema")
        .definedBy("polyclinic.schema")
        .layer("search")
        .definedBy("polyclinic.search")
        .layer("build")
        .definedBy("polyclinic")
        .layer("serve")
        .definedBy("polyclinic.serve")
        .layer("cli")
        .definedBy("polyclinic.cli")
        .whereLayer("report")
        .mayNotAccessAnyLayer()
        .whereLayer("model")
        .mayOnlyAccessLayers("report")
        .whereLayer("markdown")
        .mayOnlyAccessLayers("model", "report")
        .whereLayer("cite")
        .mayOnlyAccessLayers("model", "report")
        .whereLayer("intake")
        .mayOnlyAccessLayers("cite", "model", "report")
        .whereLayer("source")
        .mayOnlyAccessLayers("markdown", "cite", "model", "report")
        .whereLayer("editorial")
        .mayOnlyAccessLayers("source", "markdown", "model", "report")
        .whereLayer("dataset")
        .mayOnlyAccessLayers("model", "report")
        .whereLayer("history")
        .mayOnlyAccessLayers("source", "model", "report")
        .whereLayer("exchange")
        .mayOnlyAccessLayers("editorial", "source", "markdown", "model", "report")
        .whereLayer("resolve")
        .mayOnlyAccessLayers(
            "dataset", "editorial", "source", "markdown", "cite", "picture", "model", "report")
        .whereLayer("picture")
        .mayOnlyAccessLayers("model", "report")
        .whereLayer("typeface")
        .mayNotAccessAnyLayer()
        .whereLayer("leaflet")
        .mayOnlyAccessLayers("typeface", "model", "report")
        .whereLayer("share")
        .mayOnlyAccessLayers("typeface")
        .whereLayer("jbake")
        .mayOnlyAccessLayers("model", "report")
        .whereLayer("check")
        .mayOnlyAccessLayers("model", "report")
        .whereLayer("external")
        .mayOnlyAccessLayers("model", "report")
        .whereLayer("links")
        .mayOnlyAccessLayers("check", "external", "model", "report")
        .whereLayer("parity")
        .mayOnlyAccessLayers("editorial", "source", "markdown", "model", "report")
        .whereLayer("rules")
        .mayOnlyAccessLayers("check", "source", "markdown", "cite", "model", "report")
        .whereLayer("evidence")
        .mayOnlyAccessLayers("rules", "source", "markdown", "cite", "model", "report")
        .whereLayer("privacy")
        .mayOnlyAccessLayers("check", "rules", "report")
        .whereLayer("schema")
        .mayOnlyAccessLayers("source", "model", "report")
        .whereLayer("search")
        .mayOnlyAccessLayers("model", "report")
        .whereLayer("serve")
        .mayOnlyAccessLayers("build", "report")
        .whereLayer("cli")
        .mayOnlyAccessLayers(
            "build",
            "serve",
            "check",
            "external",
            "links",
            "editorial",
            "history",
            "evidence",
            "model",
            "report")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .check(HOUSE);
  }

  @Test
  void noRoomsFormACircle() {
    slices().matching("polyclinic.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @ParameterizedTest
  @CsvSource({
    "polyclinic.jbake, org.jbake..",
    "polyclinic.jbake, freemarker..",
    "polyclinic.markdown, com.vladsch..",
    "polyclinic.source, org.snakeyaml..",
    "polyclinic.dataset, de.siegmar..",
    // it reads HTML for both: what was published, and what goes to the press
    "polyclinic.check|polyclinic.leaflet, org.jsoup..",
    "polyclinic.leaflet, com.openhtmltopdf..",
    "polyclinic.leaflet, org.apache.pdfbox.pdmodel..",
    "polyclinic.leaflet, io.nayuki..",
    "polyclinic.typeface, org.apache.fontbox..",
    "polyclinic.picture, net.coobird..",
    "polyclinic.picture, com.luciad..",
    "polyclinic.picture, com.drew..",
    // it formats for the one, and reads other people's formats for the other
    "polyclinic.cite|polyclinic.intake, de.undercouch..",
    "polyclinic.cite, org.jbibtex..",
    "polyclinic.search, org.apache.lucene..",
    "polyclinic.search, de.danielnaber..",
    "polyclinic.serve, com.sun.net.httpserver..",
    "polyclinic.serve, io.methvin..",
    "polyclinic.report, org.jline..",
    "polyclinic.cli, picocli.."
  })
  void aLibraryLivesInItsRoom(String rooms, String library) {
    noClasses()
        .that()
        .resideOutsideOfPackages(rooms.split("\\|"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(HOUSE);
  }

  @Test
  void theModelIsMadeOfValues() {
    classes()
        .that()
        .resideInAPackage("polyclinic.model")
        .should()
        .haveModifier(JavaModifier.FINAL)
        .orShould()
        .beInterfaces()
        .check(HOUSE);
  }
}
