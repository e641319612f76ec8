package nl.kraamflex.indication.domain.calculation;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import nl.kraamflex.indication.domain.protocol.OwnChoices;
import nl.kraamflex.indication.domain.protocol.Protocols;
import nl.kraamflex.indication.domain.protocol.Rules;
import nl.kraamflex.platform.dated.DatedLaw;

/** The shipped protocol, and beside it a fictional one in an operator's directory: how a second protocol comes in. */
public final class TestRules {
    public static final Protocols PROTOCOLS = new Protocols(DatedLaw.load(operatorDirectory()));

    /** Rules of the shipped protocol for a birth in 2025, nothing chosen. */
    static final Rules LIP = PROTOCOLS.on(LocalDate.parse("2025-03-10"), OwnChoices.NONE);

    private TestRules() {}

    private static Path operatorDirectory() {
        URL found = Objects.requireNonNull(TestRules.class.getResource("/operator-law"), "/operator-law");
        try {
            return Path.of(found.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(found + " is no path.", e);
        }
    }
}
