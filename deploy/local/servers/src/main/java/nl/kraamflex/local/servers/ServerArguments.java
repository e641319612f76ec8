package nl.kraamflex.local.servers;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param role which of the jobs this process does
 * @param options the values given with {@code --name value}, all known and each given once
 */
record ServerArguments(Role role, Map<String, String> options) {
    private static final Set<String> KNOWN =
            Set.of("data", "port", "controller-port", "parent", "ready-file", "databases", "bootstrap-servers");
    private static final int HIGHEST_PORT = 65_535;

    /** The jobs a process of this program can do. */
    enum Role {
        /** PostgreSQL until it is told to stop. */
        POSTGRESQL("postgresql"),
        /** A Kafka broker and its controller until it is told to stop. */
        KAFKA("kafka"),
        /** Empties the topics of a running broker, and ends. */
        EMPTY_TOPICS("empty-topics");

        private final String word;

        Role(String word) {
            this.word = word;
        }

        /** The word on the command line. */
        String word() {
            return word;
        }
    }

    ServerArguments {
        options = Map.copyOf(options);
    }

    /**
     * Reads a command line: a role, then options as {@code --name value}.
     *
     * @throws StartRefused for an unknown role or option, or an option without a value
     */
    static ServerArguments parse(List<String> arguments) throws StartRefused {
        var role = roleOf(arguments.isEmpty() ? "" : arguments.getFirst());
        var options = new LinkedHashMap<String, String>();
        for (int at = 1; at < arguments.size(); at += 2) {
            var name = arguments.get(at);
            if (!name.startsWith("--") || !KNOWN.contains(name.substring(2))) {
                throw new StartRefused("Unknown argument \"" + name + "\": options are --"
                        + String.join(", --", KNOWN.stream().sorted().toList()) + ".");
            }
            if (at + 1 == arguments.size()) {
                throw new StartRefused("Argument \"" + name + "\" has no value: write " + name + " VALUE.");
            }
            options.put(name.substring(2), arguments.get(at + 1));
        }
        return new ServerArguments(role, options);
    }

    private static Role roleOf(String word) throws StartRefused {
        for (var role : Role.values()) {
            if (role.word.equals(word)) {
                return role;
            }
        }
        throw new StartRefused("Unknown role \"" + word + "\": write postgresql, kafka or empty-topics first.");
    }

    /** The folder below which the servers keep their data. */
    Path data() throws StartRefused {
        return Path.of(required("data")).toAbsolutePath().normalize();
    }

    /** The port asked for with the option, from 1 to 65535; a free one when it is absent or 0. */
    int port(String option) throws StartRefused {
        var port = number(option).orElse(0);
        if (port < 0 || port > HIGHEST_PORT) {
            throw new StartRefused("--" + option + " is " + port + ": give a port from 0 (any free one) to 65535.");
        }
        if (port == 0) {
            return Port.anyFree();
        }
        return (int) port;
    }

    /** The process whose end ends this one too; empty when this process lives on its own. */
    OptionalLong parent() throws StartRefused {
        return number("parent");
    }

    /** The file that is written, whole or not at all, once the server answers. */
    Optional<Path> readyFile() {
        return Optional.ofNullable(options.get("ready-file")).map(Path::of);
    }

    /** The databases to have, each owned by a role of the same name. */
    List<String> databases() throws StartRefused {
        var names = List.of(options.getOrDefault("databases", "").split(",", -1));
        for (var name : names) {
            if (!name.matches("[a-z][a-z_]{0,30}")) {
                throw new StartRefused("--databases names \"" + name
                        + "\": give names of small letters and underscores, separated by commas.");
            }
        }
        return names;
    }

    /** The broker to speak to, as host:port. */
    String bootstrapServers() throws StartRefused {
        return required("bootstrap-servers");
    }

    private String required(String option) throws StartRefused {
        @Nullable String value = options.get(option);
        if (value == null || value.isBlank()) {
            throw new StartRefused("--" + option + " is missing: add it with a value.");
        }
        return value;
    }

    private OptionalLong number(String option) throws StartRefused {
        @Nullable String value = options.get(option);
        if (value == null) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(value));
        } catch (NumberFormatException notANumber) {
            throw new StartRefused("--" + option + " is \"" + value + "\": give a whole number.", notANumber);
        }
    }
}
