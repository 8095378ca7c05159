package polyclinic.external;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who knows identifiers, how they are asked, and how their answers are read. */
enum Register {
  /** Digital object identifiers, asked at the handle system one by one. */
  DOI("DOI", 1) {
    @Override
    String question(Services services, List<String> ids) {
      String id = PercentText.encodeAll(ids.get(0));
      return base(services.doi()) + "/api/handles/" + id + "?type=URL";
    }

    @Override
    Optional<Set<String>> known(Object answer, List<String> ids) {
      Object code = Json.at(answer, "responseCode").orElse("");
      if (code.equals("1")) {
        return Optional.of(Set.copyOf(ids));
      }
      // 100: no such handle; 200: it has no address
      return code.equals("100") || code.equals("200") ? Optional.of(Set.of()) : Optional.empty();
    }
  },

  /** Articles in PubMed. */
  PMID("PubMed", 100) {
    @Override
    String question(Services services, List<String> ids) {
      return base(services.pubmed())
          + "/entrez/eutils/esummary.fcgi?db=pubmed&retmode=json&tool=polyclinic&id="
          + String.join(",", ids);
    }

    @Override
    Optional<Set<String>> known(Object answer, List<String> ids) {
      if (Json.at(answer, "result").isEmpty()) {
        // of numbers beyond all that were given out, it says only that
        boolean none = !Json.list(answer, "esummaryresult").isEmpty();
        return none ? Optional.of(Set.of()) : Optional.empty();
      }
      Set<String> known = new TreeSet<>();
      for (String id : ids) {
        Optional<Object> article = Json.at(answer, "result", id);
        if (article.isPresent() && Json.at(article.get(), "error").isEmpty()) {
          known.add(id);
        }
      }
      return Optional.of(known);
    }
  },

  /** Articles in PubMed Central. */
  PMCID("PubMed Central", 100) {
    @Override
    String question(Services services, List<String> ids) {
      return base(services.pmc())
          + "/tools/idconv/api/v1/articles/?format=json&tool=polyclinic&ids="
          + String.join(",", ids);
    }

    @Override
    Optional<Set<String>> known(Object answer, List<String> ids) {
      if (Json.at(answer, "records").isEmpty()) {
        return Optional.empty();
      }
      Set<String> known = new TreeSet<>();
      for (Object article : Json.list(answer, "records")) {
        if (!Json.at(article, "status").equals(Optional.of("error"))) {
          Json.at(article, "pmcid").ifPresent(id -> known.add(id.toString()));
          Json.at(article, "requested-id").ifPresent(id -> known.add(id.toString()));
        }
      }
      return Optional.of(known);
    }
  },

  /** Studies at ClinicalTrials.gov; some have older numbers as well. */
  TRIAL("ClinicalTrials.gov", 100) {
    @Override
    String question(Services services, List<String> ids) {
      return base(services.trials())
          + "/api/v2/studies?format=json&fields=NCTId%7CNCTIdAlias&pageSize=1000&filter.ids="
          + String.join(",", ids);
    }

    @Override
    Optional<Set<String>> known(Object answer, List<String> ids) {
      if (Json.at(answer, "studies").isEmpty()) {
        return Optional.empty();
      }
      Set<String> known = new TreeSet<>();
      for (Object study : Json.list(answer, "studies")) {
        Object names = Json.at(study, "protocolSection", "identificationModule").orElse(Map.of());
        Json.at(names, "nctId").ifPresent(id -> known.add(id.toString()));
        Json.list(names, "nctIdAliases").forEach(id -> known.add(id.toString()));
      }
      return Optional.of(known);
    }
  };

  private final String title;
  private final int batch;

  Register(String title, int batch) {
    this.title = title;
    this.batch = batch;
  }

  String title() {
    return title;
  }

  /** How many identifiers one question may name. */
  int batch() {
    return batch;
  }

  /** The address of a question about some identifiers. */
  abstract String question(Services services, List<String> ids);

  /** Which of them there are; empty if the answer says nothing about that. */
  abstract Optional<Set<String>> known(Object answer, List<String> ids);

  private static String base(URI uri) {
    String text = uri.toString();
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }
}
