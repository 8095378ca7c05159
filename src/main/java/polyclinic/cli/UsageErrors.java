package polyclinic.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import polyclinic.report.Wording;

/** Tells a wrong usage in the language of the command, and where to read more. */
final class UsageErrors implements IParameterExceptionHandler {

  private final Wording words;

  UsageErrors(Wording words) {
    this.words = words;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(command.getColorScheme().errorText(message(wrong)));
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      List<String> near = unmatched.getSuggestions().stream().limit(3).toList();
      err.print(near.isEmpty() ? "" : words.say("usage.near", String.join(", ", near)) + "\n");
    }
    err.println(words.say("usage.help", command.getCommandSpec().qualifiedName()));
    err.flush();
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private String message(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      String key = unmatched.isUnknownOption() ? "usage.option" : "usage.argument";
      return words.say(key, unmatched.getUnmatched().get(0));
    } else if (wrong instanceof MissingParameterException missing) {
      return missing(missing.getMissing());
    } else if (wrong instanceof OverwrittenOptionException twice) {
      return words.say("usage.twice", name(twice.getOverwritten()));
    } else if (wrong instanceof MutuallyExclusiveArgsException) {
      return words.say("usage.exclusive", wrong.getCommandLine().getCommandSpec().qualifiedName());
    } else if (wrong.getArgSpec() != null && wrong.getValue() != null) {
      return words.say("usage.value", name(wrong.getArgSpec()), why(wrong));
    }
    return wrong.getMessage();
  }

  private String missing(List<ArgSpec> arguments) {
    ArgSpec first = arguments.get(0);
    boolean given = first.isOption() && !first.required() && first.group() == null;
    return given
        ? words.say("usage.noValue", name(first), first.paramLabel())
        : words.say("usage.missing", names(arguments));
  }

  private String why(ParameterException wrong) {
    if (wrong.getCause() instanceof BadValue value) {
      return value.why(words);
    }
    Class<?> type = wrong.getArgSpec().type();
    if (type.isEnum()) {
      String known =
          Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .collect(Collectors.joining(", "));
      return words.say("value.choice", wrong.getValue(), known);
    }
    String key = type == int.class ? "value.number" : "value.other";
    return words.say(key, wrong.getValue());
  }

  /** Arguments of a group exclude each other: any of them would do. */
  private String names(List<ArgSpec> missing) {
    boolean choice = missing.stream().allMatch(arg -> arg.group() != null);
    String and = choice ? " " + words.say("usage.or") + " " : ", ";
    return missing.stream().map(UsageErrors::name).collect(Collectors.joining(and));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
