package nl.kraamflex.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The options given to a command.
 *
 * @param flags options without a value
 * @param values options with a value, each as often as it was given
 */
record CommandLine(Set<String> flags, Map<String, List<String>> values) {
    CommandLine {
        flags = Set.copyOf(flags);
        values = Map.copyOf(values);
    }

    /**
     * Reads options.
     *
     * @param command whose options they are, for messages
     * @param arguments the words after the command
     * @param knownFlags the options without a value that the command has
     * @param knownValues the options with a value that the command has
     * @throws LauncherFailure for an option that the command does not have, or one without its value
     */
    static CommandLine parse(String command, List<String> arguments, Set<String> knownFlags, Set<String> knownValues) {
        Set<String> flags = new HashSet<>();
        Map<String, List<String>> values = new HashMap<>();
        for (int at = 0; at < arguments.size(); at++) {
            var word = arguments.get(at);
            if (knownFlags.contains(word)) {
                flags.add(word);
            } else if (!knownValues.contains(word)) {
                List<String> known = new ArrayList<>(knownFlags);
                known.addAll(knownValues);
                throw new LauncherFailure("\"" + word + "\" is no option of " + command + ": it has "
                        + (known.isEmpty()
                                ? "none"
                                : String.join(", ", known.stream().sorted().toList())) + ".");
            } else if (at + 1 == arguments.size()) {
                throw new LauncherFailure("Option " + word + " has no value: write " + word + " VALUE.");
            } else {
                at++;
                values.computeIfAbsent(word, first -> new ArrayList<>()).add(arguments.get(at));
            }
        }
        return new CommandLine(flags, values);
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    /** Every value of an option, in the order given. */
    List<String> all(String option) {
        return values.getOrDefault(option, List.of());
    }

    /** The value of an option, the last one when it was given several times. */
    Optional<String> last(String option) {
        var given = all(option);
        return given.isEmpty() ? Optional.empty() : Optional.of(given.getLast());
    }

    /**
     * The value of an option as a whole number.
     *
     * @param otherwise the number when the option was not given
     * @throws LauncherFailure when the value is no whole number
     */
    int number(String option, int otherwise) {
        var text = last(option);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.get());
        } catch (NumberFormatException notANumber) {
            throw new LauncherFailure(option + " is \"" + text.get() + "\": give a whole number.", notANumber);
        }
    }
}
