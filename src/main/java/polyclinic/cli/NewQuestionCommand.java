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
@Command(name = "question", mixinStandardHelpOptions = true)
final class NewQuestionCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "${bundle:label.id}", descriptionKey = "id")
  private String id;

  @Option(names = "--page", paramLabel = "${bundle:label.path}")
  private String page = "questions.md";

  @Option(names = "--title", paramLabel = "${bundle:label.title}")
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
    places.forEach(at -> site.say("new.question", at));
    return Main.CLEAN;
  }
}
