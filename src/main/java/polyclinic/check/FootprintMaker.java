package polyclinic.check;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import polyclinic.check.DocumentFacts.ActUse;
import polyclinic.check.DocumentFacts.OutsideUse;
import polyclinic.model.Page;
import polyclinic.model.WrittenLink;
import polyclinic.report.SourceLocation;

/** Gathers what the documents of a site do, and finds out who wrote it. */
final class FootprintMaker {

  private static final Pattern AUTHORITY =
      Pattern.compile("\\s*(?:https?:)?[/\\\\]{2}([^/\\\\?#]*)", Pattern.CASE_INSENSITIVE);

  private final SiteGraph graph;
  private final CopiedFiles copies;
  private final Templates templates;
  private final Templates data;
  private final Map<Use, SortedSet<String>> uses = new LinkedHashMap<>();
  private final Map<Place, SortedSet<String>> places = new HashMap<>();

  FootprintMaker(SiteGraph graph, CopiedFiles copies, Templates templates, Templates data) {
    this.graph = graph;
    this.copies = copies;
    this.templates = templates;
    this.data = data;
  }

  /** What a template did on many pages: it is looked for once. */
  private record Use(Act act, List<String> marks, SourceLocation otherwise) {}

  private record Place(Act act, SourceLocation at) {}

  Footprint make(Survey survey) throws IOException {
    for (DocumentFacts document : survey.documents().values()) {
      if (!document.acts().isEmpty()) {
        add(document);
      }
    }
    uses.forEach((use, pages) -> note(use.act(), writer(use), pages));
    List<Trace> traces =
        places.entrySet().stream()
            .map(
                e ->
                    new Trace(
                        e.getKey().act(),
                        e.getKey().at(),
                        e.getValue().first(),
                        e.getValue().size()))
            .sorted()
            .toList();
    int scripts =
        (int)
            survey.documents().values().stream()
                .filter(d -> d.kind() == DocumentKind.SCRIPT)
                .count();
    return new Footprint(survey.pages(), scripts, traces, destinations(survey));
  }

  private void add(DocumentFacts document) throws IOException {
    Page page = graph.pages().get(document.path());
    if (page != null) {
      SourceLocation layout = Templates.layout(page.type());
      document.acts().forEach(use -> ofPage(page, use, layout, document.path()));
      return;
    }
    Optional<String> source = copies.source(document.path());
    List<SourceLocation> located = Locator.locateActs(document);
    for (int i = 0; i < located.size(); i++) {
      ActUse use = document.acts().get(i);
      SourceLocation at = located.get(i);
      if (source.isPresent()) {
        note(use.act(), CopiedFiles.in(source.get(), at), set(document.path()));
      } else if (document.kind() == DocumentKind.SCRIPT || document.kind() == DocumentKind.CSS) {
        // a default of ours, called as if it were the site's own
        note(use.act(), CopiedFiles.in("assets/" + at.file(), at), set(document.path()));
      } else {
        use(use, at, document.path());
      }
    }
  }

  private void ofPage(Page page, ActUse use, SourceLocation layout, String file) {
    if (use.act() instanceof Act.Load load) {
      List<SourceLocation> written =
          page.links().stream()
              .filter(link -> link.url().equals(load.url()))
              .map(WrittenLink::at)
              .toList();
      written.forEach(at -> note(load, at, set(file)));
      if (!written.isEmpty()) {
        return;
      }
    }
    use(use, layout, file);
  }

  private void use(ActUse use, SourceLocation otherwise, String file) {
    uses.computeIfAbsent(new Use(use.act(), use.marks(), otherwise), u -> new TreeSet<>())
        .add(file);
  }

  private SourceLocation writer(Use use) {
    return mentioned(use).orElse(use.otherwise());
  }

  private Optional<SourceLocation> mentioned(Use use) {
    if (use.act() instanceof Act.Load load) {
      return address(load.url());
    } else if (use.act() instanceof Act.Device device) {
      return templates.mentioning(device.word());
    } else if (use.act() instanceof Act.Request request) {
      return request.url().isEmpty() ? templates.mentioning(request.way()) : address(request.url());
    }
    return use.marks().isEmpty() ? Optional.empty() : templates.tag(use.marks());
  }

  private Optional<SourceLocation> address(String url) {
    return data.mentioning(url).or(() -> templates.writing(url));
  }

  private void note(Act act, SourceLocation at, SortedSet<String> files) {
    places.computeIfAbsent(new Place(act, at), p -> new TreeSet<>()).addAll(files);
  }

  private static SortedSet<String> set(String file) {
    return new TreeSet<>(List.of(file));
  }

  private static List<Destination> destinations(Survey survey) {
    Map<String, int[]> counts = new TreeMap<>();
    for (DocumentFacts document : survey.documents().values()) {
      document.outside().stream()
          .filter(use -> use.kind() == Kind.LINK && document.kind().isPage())
          .map(OutsideUse::url)
          .map(FootprintMaker::host)
          .filter(Objects::nonNull)
          .peek(host -> counts.computeIfAbsent(host, h -> new int[2])[0]++)
          .distinct()
          .forEach(host -> counts.get(host)[1]++);
    }
    return counts.entrySet().stream()
        .map(e -> new Destination(e.getKey(), e.getValue()[0], e.getValue()[1]))
        .toList();
  }

  private static String host(String url) {
    Matcher matcher = AUTHORITY.matcher(url);
    return matcher.lookingAt() ? HostName.normal(matcher.group(1)) : null;
  }
}
