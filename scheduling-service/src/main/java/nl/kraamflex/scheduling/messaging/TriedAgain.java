package nl.kraamflex.scheduling.messaging;

import org.jboss.logging.Logger;

/**
 * Work whose failure is logged and ends nothing else. An executor keeps what its work throws to itself and repeats work no more that
 * threw anything, an Error too.
 *
 * @param work what is done
 * @param whatFailed what the log says of a failure
 */
record TriedAgain(Runnable work, String whatFailed) implements Runnable {
    private static final Logger LOG = Logger.getLogger(TriedAgain.class);

    @Override
    public void run() {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn(whatFailed, e);
        } catch (Error e) {
            LOG.error(whatFailed, e);
        }
    }
}
