package polyclinic.model;

import java.util.List;

/** A question and its answer; the id is the same in every language. */
public record Question(String id, Html title, String plain, List<Block> answer) {

  public Question {
    answer = List.copyOf(answer);
  }
}
