package nl.kraamflex.local.demo;

import java.io.PrintStream;
import java.time.Instant;
import nl.kraamflex.local.Suite;

/** A journey through a running suite, told on a stream for people to read. */
public interface DemoJourney {

    /** The moment at which the suite's clock stands when the journey begins. */
    Instant beginsAt();

    /**
     * Makes the journey.
     *
     * @param suite a running suite without data, with a movable clock
     * @param out takes the story
     * @throws nl.kraamflex.local.LauncherFailure when a service answers other than expected, with one line that says where
     */
    void run(Suite suite, PrintStream out);
}
