package polyclinic.check;

import java.util.List;

/**
 * What a baked site does to its visitors, as far as its files show it.
 *
 * @param pages HTML pages read
 * @param scripts files of scripts read
 * @param traces sorted by place, each place of each act once
 * @param destinations sorted by host
 */
public record Footprint(
    int pages, int scripts, List<Trace> traces, List<Destination> destinations) {

  /** Of a site that could not be baked. */
  public static final Footprint NONE = new Footprint(0, 0, List.of(), List.of());

  public Footprint {
    traces = List.copyOf(traces);
    destinations = List.copyOf(destinations);
  }
}
