package nl.kraamflex.local;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the bearer of a token may do. */
public enum Role {
    /** Reads cases and indications. */
    INDICATION_READ,
    /** Registers cases, births and decisions. */
    INDICATION_WRITE,
    /** Reads schedules. */
    SCHEDULING_READ,
    /** Records what was delivered. */
    SCHEDULING_WRITE,
    /** Reads estimates and statements. */
    BILLING_READ,
    /** Settles statements. */
    BILLING_WRITE,
    /** Runs an installation: sees and retries what went wrong. */
    OPERATOR,
    /** Reads who looked at what. */
    AUDITOR;

    /** The role as tokens carry it, for example indication-read. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The role that a token would carry as this word.
     *
     * @throws LauncherFailure naming the word and the roles there are
     */
    public static Role of(String word) {
        Optional<Role> found =
                Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
        return found.orElseThrow(() -> new LauncherFailure("There is no role \"" + word + "\": choose from "
                + Arrays.stream(values()).map(Role::word).collect(Collectors.joining(", ")) + "."));
    }
}
