package nl.kraamflex.scheduling.domain.region;

/**
 * What births to come will ask of a date, by how likely it is.
 *
 * @param tenth quanta that demand stays at or below in one of ten cases at least
 * @param median the same in one of two
 * @param ninetieth the same in nine of ten
 */
public record ExpectedDemand(int tenth, int median, int ninetieth) {

    /**
     * The same with demand that is certain.
     *
     * @param quanta quanta that are asked for in any case
     * @return the sum
     */
    public ExpectedDemand plus(int quanta) {
        return new ExpectedDemand(tenth + quanta, median + quanta, ninetieth + quanta);
    }
}
