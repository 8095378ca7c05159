package polyclinic.jbake;

import java.io.File;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's store of documents, in memory. Every method that JBake's would answer out of its database
 * is overridden, but {@code updateSchema()}, which is final and never called.
 *
 * <p>No document is ever reported as not rendered: JBake's own tool for documents, which would
 * render them one after the other, has nothing to do, and {@link PagesTool} does it in parallel.
 */
final class SiteStore extends ContentStore {

  private final List<DocumentModel> documents = new ArrayList<>();

  SiteStore() {
    super("memory", "site");
  }

  /** All documents in the order in which they were added. */
  List<DocumentModel> documents() {
    return Collections.unmodifiableList(documents);
  }

  @Override
  public void addDocument(DocumentModel document) {
    documents.add(document);
  }

  @Override
  public void startup() {}

  @Override
  public void close() {}

  @Override
  public void shutdown() {}

  @Override
  public void drop() {
    documents.clear();
  }

  @Override
  public boolean isActive() {
    return true;
  }

  @Override
  public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {}

  @Override
  public long getDocumentCount(String type) {
    return getAllContent(type).size();
  }

  @Override
  public long getPublishedCount(String type) {
    return getAllContent(type).size();
  }

  @Override
  public DocumentList<DocumentModel> getDocumentByUri(String uri) {
    return where(d -> d.getUri().equals(uri));
  }

  @Override
  public DocumentList<DocumentModel> getDocumentStatus(String uri) {
    return getDocumentByUri(uri);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts() {
    return getAllContent("post");
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
    return getPublishedPosts();
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
    return new DocumentList<>();
  }

  @Override
  public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
    return new DocumentList<>();
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPages() {
    return getAllContent("page");
  }

  @Override
  public DocumentList<DocumentModel> getPublishedContent(String type) {
    return getAllContent(type);
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String type) {
    return where(d -> d.getType().equals(type));
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String type, boolean applyPaging) {
    return getAllContent(type);
  }

  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    return new DocumentList<>();
  }

  @Override
  public void markContentAsRendered(DocumentModel document) {}

  @Override
  public void deleteContent(String uri) {
    documents.removeIf(d -> d.getUri().equals(uri));
  }

  @Override
  public void deleteAllByDocType(String type) {
    documents.removeIf(d -> d.getType().equals(type));
  }

  @Override
  public Set<String> getTags() {
    return Set.of();
  }

  @Override
  public Set<String> getAllTags() {
    return Set.of();
  }

  private DocumentList<DocumentModel> where(Predicate<DocumentModel> condition) {
    var found = new DocumentList<DocumentModel>();
    documents.stream().filter(condition).forEach(found::add);
    return found;
  }
}
