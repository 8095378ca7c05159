package polyclinic.check;

import java.util.List;
import java.util.Objects;
import polyclinic.report.Diagnostic;

/**
 * What a check of a folder saw.
 *
 * @param pages HTML pages read
 * @param references references seen, external ones and those of style sheets, sitemaps and feeds
 *     included
 * @param findings sorted by place, each once
 * @param external references that somebody on the network would have to be asked about, sorted by
 *     place; none unless they were asked for
 * @param graph who links to whom; empty unless it was asked for
 * @param footprint what the site does to its visitors; none of a folder that we did not bake
 */
public record CheckResult(
    int pages,
    int references,
    List<Diagnostic> findings,
    List<ExternalReference> external,
    PageGraph graph,
    Footprint footprint) {

  public CheckResult {
    findings = List.copyOf(findings);
    external = List.copyOf(external);
    Objects.requireNonNull(graph);
    Objects.requireNonNull(footprint);
  }

  /** Without what has to be asked for. */
  public CheckResult(int pages, int references, List<Diagnostic> findings) {
    this(pages, references, findings, List.of(), PageGraph.EMPTY, Footprint.NONE);
  }

  /** The same with other findings. */
  public CheckResult with(List<Diagnostic> others) {
    return new CheckResult(pages, references, others, external, graph, footprint);
  }
}
