package polyclinic.rules;

import java.util.List;
import java.util.Map;

/**
 * A rule in one language.
 *
 * @param title its name in reports and tables
 * @param message of a hit; {@code {word}} is what was found
 * @param remedy what to do
 * @param words phrases that hit
 * @param unless phrases that let a sentence pass
 * @param needs name to phrases: a hit passes if one phrase of each is there
 * @param variants name to message, for rules that say more than one thing
 * @param hit an example that hits
 * @param pass an example that passes
 */
public record RuleText(
    String title,
    String message,
    String remedy,
    List<String> words,
    List<String> unless,
    Map<String, List<String>> needs,
    Map<String, String> variants,
    String hit,
    String pass) {}
