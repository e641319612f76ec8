package nl.kraamflex.indication.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import nl.kraamflex.indication.domain.calculation.CareFacts;
import nl.kraamflex.indication.domain.calculation.Contradiction;
import nl.kraamflex.indication.domain.calculation.Contradictions;
import nl.kraamflex.indication.domain.calculation.Indication;
import nl.kraamflex.indication.domain.calculation.IndicationRules;
import nl.kraamflex.indication.domain.calculation.Question;
import nl.kraamflex.indication.domain.protocol.OwnChoices;
import nl.kraamflex.indication.domain.protocol.Protocol;
import nl.kraamflex.indication.domain.protocol.Protocols;
import nl.kraamflex.indication.domain.protocol.Rules;
import org.jspecify.annotations.Nullable;

/** Calculates without a case: facts in, hours and explanation out, nothing stored. */
@ApplicationScoped
public class Calculate {
    /**
     * The very file a receipt was made with.
     *
     * @param id its id, such as {@code lip-2008-03-01}, for the reader of an error
     * @param sha256 its hash
     */
    public record ProtocolFile(String id, String sha256) {}

    /** What was calculated, and with what. */
    public record Answer(CareFacts facts, Rules rules, Indication outcome) {}

    private final Protocols protocols;

    Calculate(Protocols protocols) {
        this.protocols = protocols;
    }

    /**
     * Calculates hours.
     *
     * @param own choices where the protocol leaves a choice
     * @param exactly the file to calculate with; null for the one that holds on the facts' date
     * @throws Refused when facts contradict each other, a factor lacks its hours, or the very file is not on file any more
     */
    public Answer calculate(CareFacts facts, OwnChoices own, @Nullable ProtocolFile exactly) {
        Rules rules = exactly == null
                ? protocols.on(facts.date(), own)
                : protocols.rules(ofReceipt(exactly), facts.date(), own);
        List<Contradiction> contradictions =
                exactly == null ? Contradictions.of(facts, rules) : Contradictions.ofReceipt(facts, rules);
        if (!contradictions.isEmpty()) {
            throw new Refused(new Refusal.Contradictory(contradictions, true));
        }
        Indication outcome = IndicationRules.calculate(facts, rules);
        if (exactly == null
                && outcome instanceof Indication.ClinicianDecides open
                && open.question() == Question.FACTOR_HOURS) {
            throw new Refused(new Refusal.ClinicianMustDecide(open.question(), open.factors(), open.lines()));
        }
        return new Answer(facts, rules, outcome);
    }

    private Protocol ofReceipt(ProtocolFile exactly) {
        return protocols
                .ofHash(exactly.sha256())
                .orElseThrow(() -> new Refused(new Refusal.ReceiptNotReproducible(exactly.id(), exactly.sha256())));
    }
}
