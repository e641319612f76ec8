package nl.kraamflex.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** {@code kraamflex token}: a token for the local suite, on one line. */
final class TokenCommand {
    private static final String ORGANISATION = "33000001";

    private TokenCommand() {}

    /**
     * Prints a token.
     *
     * @param arguments {@code --organisation AGB}, {@code --role ROLE} (several; all when none is given), {@code --data FOLDER}
     * @param out takes the token
     * @throws LauncherFailure for a bad organisation or role, and when no suite was started yet
     */
    static void run(List<String> arguments, PrintStream out) {
        var options = CommandLine.parse("token", arguments, Set.of(), Set.of("--organisation", "--role", "--data"));
        var roles = options.all("--role").stream().map(Role::of).toList();
        var token = LocalToken.of(
                options.last("--organisation").orElse(ORGANISATION), roles.isEmpty() ? List.of(Role.values()) : roles);
        var home = new SuiteHome(options.last("--data")
                .map(Path::of)
                .orElseGet(() -> Checkout.current().home()));
        if (!LocalKeys.exists(home.keys())) {
            throw new LauncherFailure("No suite was started with its data in " + home.path()
                    + " yet, so there is no key to sign with: run ./kraamflex up first.");
        }
        out.println(token.sign(LocalKeys.open(home.keys()), Clock.systemUTC()));
    }
}
