package nl.kraamflex.platform.events;

/**
 * Applies one event to this service's own state, in the transaction of the inbox and bound to the event's organisation.
 *
 * @param <T> the event's data
 */
@FunctionalInterface
public interface EventHandler<T extends EventData> {
    /**
     * Applies the event; throwing undoes everything and has it tried again.
     *
     * @param event the whole state of the case at a version newer than any applied before
     */
    void apply(T event);
}
