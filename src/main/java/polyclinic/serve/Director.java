package polyclinic.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import polyclinic.Preview;
import polyclinic.PreviewSite;
import polyclinic.report.Diagnostic;
import polyclinic.report.Problems;
import polyclinic.report.SourceLocation;

/**
 * Puts on the stage what the sources say, after each change. The first is that they are watched. A
 * look that was overtaken by a change is repeated: it may have seen half of it. When the editor
 * rests, a whole bake is rehearsed.
 */
final class Director implements Runnable {

  private static final long PAUSE_MILLIS = 50;
  private static final long PATIENCE_MILLIS = 1_000;
  private static final long REST_MILLIS = 800;
  private static final int OVERTAKEN_AT_MOST = 5;

  private final Preview preview;
  private final Changes changes;
  private final Stage stage;
  // one thread: the parallel streams of a bake stay in it, and the editor has the other cores
  private final ForkJoinPool rehearsals = new ForkJoinPool(1);

  Director(Preview preview, Changes changes, Stage stage) {
    this.preview = preview;
    this.changes = changes;
    this.stage = stage;
  }

  /** Works until it is interrupted. */
  @Override
  public void run() {
    try {
      long known = 0;
      while (true) {
        known = show(changes.pauseAfter(known, PAUSE_MILLIS, PATIENCE_MILLIS));
      }
    } catch (InterruptedException e) {
      rehearsals.shutdownNow();
    }
  }

  /** Looks until nothing changes meanwhile; gives the count of changes that were seen. */
  private long show(long first) throws InterruptedException {
    long seen = first;
    for (int tries = 1; ; tries++) {
      Preview.Look look = look();
      if (changes.count() == seen || tries == OVERTAKEN_AT_MOST) {
        show(look, seen);
        return seen;
      }
      seen = changes.pauseAfter(seen, PAUSE_MILLIS, PATIENCE_MILLIS);
    }
  }

  private void show(Preview.Look look, long seen) {
    if (look.site().isEmpty()) {
      stage.change(now -> now.with(look.findings()));
      return;
    }
    PreviewSite site = look.site().get();
    stage.change(now -> now.with(site, look.findings()));
    long version = stage.now().version();
    rehearsals.execute(() -> rehearse(site, version, seen));
  }

  private void rehearse(PreviewSite site, long version, long seen) {
    try {
      if (changes.rest(seen, REST_MILLIS)) {
        List<Diagnostic> found = site.rehearse();
        if (changes.count() == seen) {
          stage.add(version, found);
        }
      }
    } catch (IOException | RuntimeException e) {
      stage.add(version, failure(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Preview.Look look() {
    try {
      return preview.look();
    } catch (IOException | RuntimeException e) {
      // files come and go while they are read: the preview must outlive it
      return new Preview.Look(Optional.empty(), failure(e));
    }
  }

  private static List<Diagnostic> failure(Exception e) {
    Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
    Problems problems = new Problems();
    problems.error(
        "preview",
        SourceLocation.of("content"),
        "the site cannot be read: " + cause,
        "save a file once more; if that does not help, start the preview again");
    return problems.sorted();
  }
}
