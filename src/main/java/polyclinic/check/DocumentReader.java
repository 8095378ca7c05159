package polyclinic.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import polyclinic.check.DocumentFacts.ActUse;
import polyclinic.check.DocumentFacts.FragmentUse;
import polyclinic.check.DocumentFacts.OutsideUse;
import polyclinic.report.Severity;

/** Reads one document and judges what can be judged without the others. */
final class DocumentReader {

  /** What somebody can be asked about; a relative address below another host's base is not told. */
  private static final Pattern ASKABLE =
      Pattern.compile("\\s*(?:https?:|[/\\\\]{2}|doi:|(?:urn:)?isbn:)", Pattern.CASE_INSENSITIVE);

  /** What another origin is asked for: an address in full, or without its scheme. */
  private static final Pattern FETCHED =
      Pattern.compile("\\s*(?:https?:|wss?:|[/\\\\]{2})", Pattern.CASE_INSENSITIVE);

  private static final Pattern OPAQUE = Pattern.compile("\\s*[A-Za-z][A-Za-z0-9+.-]*:");

  private final Folder folder;
  private final AddressReader addresses;
  private final Judge judge;
  private final Shelf shelf;
  private final boolean keepReferences;
  private final boolean acts;

  /**
   * @param keepReferences whether to keep where a document leads
   * @param acts whether to keep what it does
   */
  DocumentReader(
      Folder folder,
      AddressReader addresses,
      Judge judge,
      Shelf shelf,
      boolean keepReferences,
      boolean acts) {
    this.acts = acts;
    this.folder = folder;
    this.shelf = shelf;
    this.addresses = addresses;
    this.judge = judge;
    this.keepReferences = keepReferences;
  }

  DocumentFacts read(String path, Path file, DocumentKind kind) throws IOException {
    var notes = new Notes();
    kind.scan(SourceText.read(file), false, acts, notes);
    DocumentFacts facts = new Reading(path, kind, notes).facts(file);
    shelf.put(facts);
    return facts;
  }

  /** What the document contains. A base may stand after references, so nothing is judged yet. */
  private static final class Notes implements DocumentSink {

    private final List<Object> events = new ArrayList<>();
    // whether the target is an id that must not come again
    private final Map<String, Boolean> targets = new HashMap<>();
    private String base;

    @Override
    public void base(String url) {
      base = url;
    }

    @Override
    public void reference(Reference reference) {
      events.add(reference);
    }

    @Override
    public void deed(Deed deed) {
      events.add(deed);
    }

    @Override
    public void target(String id, boolean unique, Spot spot) {
      Boolean before = targets.put(id, unique);
      if (before != null && before) {
        targets.put(id, true);
      }
      events.add(unique && before != null && before ? new Repeated(id) : "");
    }
  }

  private record Repeated(String id) {}

  private final class Reading {

    private final String path;
    private final DocumentKind kind;
    private final Notes notes;
    private final NameSet targets;
    private final Place place;
    private final PlainAddresses plain;
    private final List<Finding> findings = new ArrayList<>();
    private final List<FragmentUse> fragments = new ArrayList<>();
    private final List<OutsideUse> outside = new ArrayList<>();
    private final Map<String, Jump> jumps = new LinkedHashMap<>();
    private final List<ActUse> deeds = new ArrayList<>();
    private int references;

    Reading(String path, DocumentKind kind, Notes notes) {
      this.path = path;
      this.kind = kind;
      this.notes = notes;
      this.targets = new NameSet(notes.targets.keySet());
      Place own = addresses.placeOf(path);
      this.place = notes.base == null ? own : addresses.rebase(own, notes.base);
      this.plain = addresses.plain(place);
    }

    DocumentFacts facts(Path file) {
      for (int event = 0; event < notes.events.size(); event++) {
        Object noted = notes.events.get(event);
        if (noted instanceof Reference reference) {
          judge(reference, event);
        } else if (noted instanceof Deed deed) {
          int number = event;
          settled(deed.act()).ifPresent(act -> deeds.add(new ActUse(number, act, deed.marks())));
        } else if (noted instanceof Repeated repeated) {
          findings.add(repeated(repeated.id(), event));
        }
      }
      return new DocumentFacts(
          path,
          file,
          kind,
          targets,
          references,
          List.copyOf(findings),
          List.copyOf(fragments),
          List.copyOf(outside),
          List.copyOf(jumps.values()),
          List.copyOf(deeds),
          acts);
    }

    /** The act with its address settled; empty if it is one that keeps within the site. */
    private Optional<Act> settled(Act act) {
      if (act instanceof Act.Form form) {
        return Optional.of(settled(form));
      } else if (act instanceof Act.Load load) {
        return Optional.of(load)
            .filter(l -> addresses.read(place, l.url()) instanceof Address.Outside)
            .filter(l -> isFetched(l.url()))
            .map(l -> l);
      }
      return Optional.of(
          act instanceof Act.Request request && addresses.isOwnAddress(request.url())
              ? new Act.Request(request.way(), "", false)
              : act);
    }

    private Act settled(Act.Form form) {
      Address address = addresses.read(place, form.action());
      boolean foreign = address instanceof Address.Outside;
      String action = form.action();
      if (address instanceof Address.Inside inside) {
        boolean itself = action.isEmpty() || inside.path().equals(path);
        action = itself ? "" : "/" + inside.path() + (inside.folder() ? "/" : "");
      }
      return new Act.Form(
          form.name(), form.method(), action, foreign, form.search(), form.fields());
    }

    private void judge(Reference reference, int event) {
      if (reference.kind() == Kind.DATA && !addresses.isOwnAddress(reference.url())) {
        return;
      }
      references++;
      String url = reference.url();
      Address address = plain.read(url).orElseGet(() -> addresses.read(place, url));
      if (keepReferences && address instanceof Address.Outside) {
        keep(reference, event);
      } else if (!(address instanceof Address.Inside inside) || reference.url().isBlank()) {
        judge.fault(reference, event, address).ifPresent(findings::add);
      } else if (reference.kind() != Kind.HOST) {
        folder
            .find(inside.path(), inside.folder())
            .ifPresentOrElse(
                target -> reached(reference, event, inside, target),
                () -> findings.add(judge.missing(event, reference.url(), inside)));
      }
    }

    private void keep(Reference reference, int event) {
      Kind kind = reference.kind();
      String url = reference.url();
      if (kind != Kind.HOST && ASKABLE.matcher(url).lookingAt()) {
        outside.add(new OutsideUse(event, kind, url));
      }
      if (acts && kind.isLoaded() && isFetched(url)) {
        deeds.add(new ActUse(event, new Act.Load(url), List.of()));
      }
    }

    /** Whether an address outside is asked for; {@code data:} asks nobody. */
    private boolean isFetched(String url) {
      // a base on another host takes even relative addresses there
      return FETCHED.matcher(url).lookingAt() || !place.own() && !OPAQUE.matcher(url).lookingAt();
    }

    private void reached(Reference reference, int event, Address.Inside inside, String target) {
      if (keepReferences) {
        String key = target + '\n' + reference.language() + '\n' + reference.kind();
        jumps.putIfAbsent(
            key, new Jump(reference.kind(), reference.url(), reference.language(), event, target));
      }
      if (!reference.kind().fragmentCounts() || !Fragments.matters(inside.fragment())) {
        return;
      }
      if (!target.equals(path)) {
        if (DocumentKind.of(target).filter(DocumentKind::isPage).isPresent()) {
          elsewhere(new FragmentUse(event, reference.url(), folder.seat(target)));
        }
      } else if (kind.isPage()) {
        Fragments.fault(event, reference.url(), path, inside.fragment(), targets)
            .ifPresent(findings::add);
      }
    }

    private void elsewhere(FragmentUse use) {
      DocumentFacts page = shelf.at(use.seat());
      if (page == null) {
        fragments.add(use);
      } else {
        Fragments.fault(use, page).ifPresent(findings::add);
      }
    }

    private static Finding repeated(String id, int event) {
      return new Finding(
          Severity.WARNING,
          "id-duplicate",
          event,
          "#" + id,
          id,
          "the id '" + id + "' is used more than once on this page",
          "give each element an id of its own");
    }
  }
}
