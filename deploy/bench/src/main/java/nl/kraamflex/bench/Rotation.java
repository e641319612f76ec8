package nl.kraamflex.bench;

import java.util.List;

/** Elements in turn, without an end; what is behind never tells what is ahead. */
public final class Rotation<E> {
    private final List<E> elements;
    private int next;

    /** Begins with the first of the given elements. */
    public Rotation(List<? extends E> elements) {
        this.elements = List.copyOf(elements);
    }

    /** The element whose turn it is. */
    public E next() {
        E element = elements.get(next);
        next = next + 1 == elements.size() ? 0 : next + 1;
        return element;
    }
}
