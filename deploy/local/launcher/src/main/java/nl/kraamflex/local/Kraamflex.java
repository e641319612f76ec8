package nl.kraamflex.local;

import java.util.List;
import nl.kraamflex.local.demo.FamilyJourneys;

/**
 * The commands of the script {@code kraamflex} that speak to the suite: {@code up}, {@code demo} and {@code token}.
 *
 * <p>Exit codes: 0 when the command did what was asked, which includes an {@code up} that was told to stop with SIGINT or SIGTERM;
 * 1 when it could not, with one line on standard error.
 */
public final class Kraamflex {
    private static final int FAILED = 1;

    private Kraamflex() {}

    /**
     * Runs one command.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        // The library that signs tokens would otherwise complain that nobody reads its log.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        var words = List.of(arguments);
        var command = words.isEmpty() ? "" : words.getFirst();
        var options = words.isEmpty() ? words : words.subList(1, words.size());
        try {
            switch (command) {
                case "up" -> UpCommand.run(options, System.out);
                case "demo" -> DemoCommand.run(options, System.out, new FamilyJourneys());
                case "token" -> TokenCommand.run(options, System.out);
                default ->
                    throw new LauncherFailure(
                            "There is no command \"" + command + "\": ./kraamflex help lists those there are.");
            }
        } catch (LauncherFailure failure) {
            if (!SignalledStop.isUnderWay()) {
                System.err.println("kraamflex: " + failure.getMessage());
                System.exit(FAILED);
            }
        }
    }
}
