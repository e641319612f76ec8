package nl.kraamflex.billing.domain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kraamflex.platform.dated.Figure;

/** A total in words: what the family pays, why, and that the deductible stays out of it. */
final class TotalText {
    private static final Explanation WHY = new Explanation(
            "U betaalt dit bedrag zelf. Het heet de eigen bijdrage. De wet zegt dat u voor elk uur kraamzorg thuis een deel zelf betaalt."
                    + " De minister stelt het bedrag per uur elk jaar vast. Het jaar van de zorg telt.",
            "You pay this amount yourself. It is called the own contribution (eigen bijdrage). The law says that you pay a part of"
                    + " each hour of maternity care at home. The minister sets the amount per hour each year. The year of the care"
                    + " counts.");

    private TotalText() {}

    static Explanation statement(OwnContribution.Owed owed) {
        if (owed.lines().isEmpty()) {
            return new Explanation(
                    "U kreeg nog geen kraamzorg. U betaalt daarom nog niets.",
                    "You have had no maternity care yet. So you owe nothing yet.");
        }
        return new Explanation(
                        "U kreeg %s kraamzorg. U betaalt daarvoor %s."
                                .formatted(HoursText.dutch(owed.minutes()), EuroText.dutch(owed.cents())),
                        "You had %s of maternity care. You pay %s for it."
                                .formatted(HoursText.english(owed.minutes()), EuroText.english(owed.cents())))
                .then(reasons(owed));
    }

    static Explanation estimate(OwnContribution.Owed owed) {
        if (owed.lines().isEmpty()) {
            return new Explanation(
                    "We verwachten geen kraamzorg. U betaalt dan niets.",
                    "We expect no maternity care. Then you owe nothing.");
        }
        return new Explanation(
                        "We verwachten %s kraamzorg. U betaalt daarvoor ongeveer %s. Dit is een schatting. U betaalt straks alleen de uren die u echt krijgt."
                                .formatted(HoursText.dutch(owed.minutes()), EuroText.dutch(owed.cents())),
                        "We expect %s of maternity care. You will pay about %s for it. This is an estimate. In the end you only pay the hours that you really get."
                                .formatted(HoursText.english(owed.minutes()), EuroText.english(owed.cents())))
                .then(reasons(owed));
    }

    private static Explanation reasons(OwnContribution.Owed owed) {
        Explanation reasons = WHY;
        if (!owed.deductibleExemption().isEmpty()) {
            reasons = reasons.then(new Explanation(
                    "Het eigen risico geldt niet voor kraamzorg.",
                    "The deductible of your insurance (eigen risico) does not apply to maternity care."));
        }
        List<Figure> perHour =
                owed.lines().stream().map(ContributionLine::perHour).toList();
        return reasons.then(law(perHour, owed.deductibleExemption()));
    }

    private static Explanation law(List<Figure> perHour, List<Figure> exemption) {
        return new Explanation(
                "De regels hierachter: "
                        + named(perHour, exemption, figure -> figure.file().title()) + ".",
                "The rules behind it: "
                        + named(perHour, exemption, figure -> figure.file().legalBasis()) + ".");
    }

    private static String named(List<Figure> perHour, List<Figure> exemption, Function<Figure, String> name) {
        return Stream.concat(perHour.stream(), exemption.stream())
                .map(name)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
