package nl.kraamflex.indication.domain.protocol;

/** Whether it is the mother's first child (pariteit); under the LIP it moves hours between products, never the total. */
public enum Parity {
    FIRST_CHILD,
    LATER_CHILD
}
