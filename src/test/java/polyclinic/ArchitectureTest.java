package polyclinic;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** The plan of the house: which room may look into which, and which library lives where. */
@AnalyzeClasses(packages = "polyclinic", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule rooms =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("report").definedBy("polyclinic.report")
          .layer("model").definedBy("polyclinic.model")
          .layer("markdown").definedBy("polyclinic.markdown")
          .layer("cite").definedBy("polyclinic.cite")
          .layer("source").definedBy("polyclinic.source")
          .layer("resolve").definedBy("polyclinic.resolve")
          .layer("jbake").definedBy("polyclinic.jbake")
          .layer("check").definedBy("polyclinic.check")
          .layer("external").definedBy("polyclinic.external")
          .layer("build").definedBy("polyclinic")
          .layer("cli").definedBy("polyclinic.cli")
          .whereLayer("report").mayNotAccessAnyLayer()
          .whereLayer("model").mayOnlyAccessLayers("report")
          .whereLayer("markdown").mayOnlyAccessLayers("model", "report")
          .whereLayer("cite").mayOnlyAccessLayers("model", "report")
          .whereLayer("source").mayOnlyAccessLayers("markdown", "cite", "model", "report")
          .whereLayer("resolve").mayOnlyAccessLayers("source", "markdown", "cite", "model", "report")
          .whereLayer("jbake").mayOnlyAccessLayers("model", "report")
          .whereLayer("check").mayOnlyAccessLayers("model", "report")
          .whereLayer("external").mayOnlyAccessLayers("model", "report")
          .whereLayer("cli").mayOnlyAccessLayers("build", "check", "external", "model", "report")
          .whereLayer("cli").mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule noCycles = slices().matching("polyclinic.(*)..").should().beFreeOfCycles();

  @ArchTest static final ArchRule jbake = livesIn("polyclinic.jbake", "org.jbake..");
  @ArchTest static final ArchRule freemarker = livesIn("polyclinic.jbake", "freemarker..");
  @ArchTest static final ArchRule flexmark = livesIn("polyclinic.markdown", "com.vladsch..");
  @ArchTest static final ArchRule yaml = livesIn("polyclinic.source", "org.snakeyaml..");
  @ArchTest static final ArchRule jsoup = livesIn("polyclinic.check", "org.jsoup..");
  @ArchTest static final ArchRule picocli = livesIn("polyclinic.cli", "picocli..");

  @ArchTest
  static final ArchRule citeproc =
      livesIn("polyclinic.cite", "de.undercouch..", "org.jbibtex..");

  @ArchTest
  static final ArchRule theModelIsValues =
      classes()
          .that().resideInAPackage("polyclinic.model").and().areTopLevelClasses()
          .should().haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
          .orShould().beInterfaces();

  private static ArchRule livesIn(String room, String... library) {
    return noClasses()
        .that().resideOutsideOfPackage(room)
        .should().dependOnClassesThat().resideInAnyPackage(library);
  }
}
