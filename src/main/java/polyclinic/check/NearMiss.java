package polyclinic.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import polyclinic.report.Suggestion;

/** Finds what a broken path was probably meant to be. Built only when something is broken. */
final class NearMiss {

  private final Folder folder;
  private final Map<String, String> byLowerCase = new HashMap<>();
  private final Map<String, List<String>> byName = new HashMap<>();
  private final Map<String, Set<String>> siblings = new HashMap<>();
  private final Map<String, Optional<String>> answers = new HashMap<>();

  NearMiss(Folder folder) {
    this.folder = folder;
    Stream.concat(folder.folders().stream().sorted(), folder.files().keySet().stream())
        .forEach(path -> byLowerCase.putIfAbsent(lower(path), path));
    for (String file : folder.files().keySet()) {
      byName.computeIfAbsent(lower(nameOf(file)), n -> new ArrayList<>(1)).add(file);
      addSibling(file);
    }
    folder.folders().forEach(this::addSibling);
  }

  private void addSibling(String path) {
    siblings.computeIfAbsent(parentOf(path), p -> new HashSet<>()).add(path);
  }

  /** The file or folder whose path differs only in case. */
  Optional<String> differingInCase(String path) {
    return Optional.ofNullable(byLowerCase.get(lower(path))).filter(found -> !found.equals(path));
  }

  /** The nearest name in the same folder, or the one file of that name elsewhere. */
  synchronized Optional<String> nearest(String path) {
    return answers.computeIfAbsent(path, this::search);
  }

  private Optional<String> search(String path) {
    if (folder.files().containsKey(path + ".html")) {
      return Optional.of(path + ".html");
    }
    Collection<String> candidates = siblings.getOrDefault(parentOf(path), Set.of());
    Optional<String> near =
        Suggestion.nearest(
            nameOf(path), candidates.stream().map(NearMiss::nameOf).collect(Collectors.toSet()));
    if (near.isPresent() && !near.get().isEmpty()) {
      return candidates.stream()
          .filter(c -> nameOf(c).equals(near.get()))
          .min(Comparator.naturalOrder());
    }
    List<String> same = byName.getOrDefault(lower(nameOf(path)), List.of());
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  private static String lower(String path) {
    return path.toLowerCase(Locale.ROOT);
  }

  private static String nameOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String parentOf(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
