package nl.kraamflex.scheduling.domain.region;

/** A figure on file that nothing can be worked out with; the message names it, its file, its value and what would be right. */
public final class UnusableFigure extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnusableFigure(String message) {
        super(message);
    }
}
