package polyclinic.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor.Callback;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;

/**
 * Tells that it watches a site's sources, and then each change of them. Begins again when the
 * system has lost events.
 */
final class SourceWatch implements Runnable, AutoCloseable {

  private final SourceFolders folders;
  private final Changes changes;
  private DirectoryWatcher watcher;
  private boolean closed;

  SourceWatch(Path root, Changes changes) throws IOException {
    this.folders = new SourceFolders(root.toRealPath());
    this.changes = changes;
    this.watcher = watcher();
  }

  /** Works until it is closed. */
  @Override
  public void run() {
    for (DirectoryWatcher now = watcher; now != null; now = next()) {
      try {
        now.watch();
      } catch (ClosedWatchServiceException closedWhileItBegan) {
        continue; // to the next, unless we are closed ourselves
      }
    }
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    watcher.close();
  }

  /** A new watcher in the place of one that has lost events; null after closing. */
  private synchronized DirectoryWatcher next() {
    if (closed) {
      return null;
    }
    try {
      watcher = watcher();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return watcher;
  }

  private DirectoryWatcher watcher() throws IOException {
    return DirectoryWatcher.builder()
        .path(folders.root())
        .fileTreeVisitor(this::visit)
        // texts are compared when they are read: that something happened is enough
        .fileHashing(false)
        .listener(this::hear)
        .build();
  }

  private void visit(Path from, Callback onDirectory, Callback onFile) throws IOException {
    folders.recursiveVisitFiles(from, onDirectory, onFile);
    // whatever happened in these folders before they were watched
    changes.add();
  }

  private void hear(DirectoryChangeEvent event) throws IOException {
    if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
      lost();
    } else if (folders.isSource(event.path())) {
      changes.add();
    }
  }

  private synchronized void lost() throws IOException {
    changes.add();
    watcher.close();
  }
}
