package nl.kraamflex.indication.rest;

import java.math.BigDecimal;
import java.util.List;
import nl.kraamflex.indication.domain.calculation.Indication;
import nl.kraamflex.indication.domain.calculation.TextSet;
import nl.kraamflex.platform.web.FigureAnswer;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.platform.web.Texts;

/** How the base package divides over what is done; explains the hours and changes none. */
public record ProductAnswer(String code, Texts label, BigDecimal hours, FigureAnswer figure) {
    static List<ProductAnswer> all(Indication outcome, TextSet texts) {
        // The products speak of feeding and of the baby, so after a loss nobody reads them.
        if (texts == TextSet.NEUTRAL || !(outcome instanceof Indication.Hours hours)) {
            return List.of();
        }
        return hours.products().stream()
                .map(share -> new ProductAnswer(
                        share.product().code(),
                        BothLanguages.of(share.product().label()),
                        HoursNumber.of(share.minutes()),
                        FigureAnswer.of(share.product().hours())))
                .toList();
    }
}
