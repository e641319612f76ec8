package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.platform.dated.Confidence;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.FigureNotPublished;
import nl.kraamflex.platform.dated.Source;
import org.jspecify.annotations.Nullable;

/**
 * What holds for an organisation on a date where no rule exists: the shipped file, and over it the organisation's own choices.
 *
 * @param choices the organisation's
 * @param roundingStep step in which the length of a visit counts, in minutes
 * @param roundingMode to which side it is rounded
 * @param midwifeSignature whether a midwife or general practitioner signs for the hours
 */
public record Settings(
        OwnChoices choices,
        Setting<Integer> roundingStep,
        Setting<RoundingMode> roundingMode,
        Setting<MidwifeSignature> midwifeSignature) {

    /**
     * The settings of a date.
     *
     * @param own what the organisation chose for it
     * @throws FigureNotPublished when the file does not reach so far back
     */
    public static Settings on(DatedLaw law, LocalDate date, OwnChoices own) {
        Figure step = law.require("distribution/rounding-step", date);
        Figure mode = law.require("distribution/rounding-mode", date);
        Figure signature = law.require("distribution/midwife-signature", date);
        @Nullable Integer ownStep = own.roundingStepMinutes();
        return new Settings(
                own,
                ownStep == null
                        ? new Setting<>(step.amountAsInt(), step)
                        : new Setting<>(ownStep, ownFigure(own, step, new Figure.Amount(ownStep))),
                chosen(own, own.roundingMode(), RoundingMode.class, mode),
                chosen(own, own.midwifeSignature(), MidwifeSignature.class, signature));
    }

    /** How a visit that begins on the date counts. */
    public Rounding rounding() {
        return new Rounding(roundingStep.value(), roundingMode.value());
    }

    private static <E extends Enum<E>> Setting<E> chosen(
            OwnChoices own, @Nullable E choice, Class<E> choices, Figure shipped) {
        return choice == null
                ? new Setting<>(shipped.choice(choices), shipped)
                : new Setting<>(choice, ownFigure(own, shipped, new Figure.Text(choice.name())));
    }

    private static Figure ownFigure(OwnChoices own, Figure shipped, Figure.Value value) {
        return new Figure(
                shipped.key(),
                value,
                shipped.unit(),
                Confidence.OURS,
                new Source(
                        "organisation",
                        "setting of the organisation",
                        "version %d, from %s".formatted(own.version(), own.validFrom()),
                        null,
                        null),
                List.of(),
                List.of(),
                shipped.note(),
                shipped.file());
    }
}
