package polyclinic.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import polyclinic.NewQuestion;
import polyclinic.Titles;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/** {@code polyclinic new question}: the same question in every language of a page. */
@Command(
    name = "question",
    description = "Adds a question with the same id to a page in every language.",
    mixinStandardHelpOptions = true)
final class NewQuestionCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "The same in every language, in English, such as what-is-msc.")
  private String id;

  @Option(
      names = "--page",
      paramLabel = "PATH",
      description = "The page below the language's folder. Default: ${DEFAULT-VALUE}.")
  private String page = "questions.md";

  @Option(
      names = "--title",
      paramLabel = "[LANG=]TEXT",
      description = "The question; for one language as de=TEXT. Any number.")
  private List<String> titles = List.of();

  @Mixin private SiteOption site;

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    Titles all = TitleOption.read(titles);
    List<SourceLocation> places = new NewQuestion(site.root()).write(page, id, all, problems);
    if (places.isEmpty()) {
      site.tell(problems);
      return Main.FINDINGS;
    }
    places.forEach(at -> site.say("Fill in the question and its answer: " + at));
    return Main.CLEAN;
  }
}
