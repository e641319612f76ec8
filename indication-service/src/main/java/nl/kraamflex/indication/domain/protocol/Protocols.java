package nl.kraamflex.indication.domain.protocol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.LawEdition;
import nl.kraamflex.platform.dated.LawFile;
import nl.kraamflex.platform.dated.Lookup;
import org.jspecify.annotations.Nullable;

/** Every protocol on file, by name and date, and the law of the window beside them. Made once at start; immutable. */
public final class Protocols {
    private static final String SETTING_PROTOCOL = "indication-settings/protocol";
    private static final String SETTING_WINDOW_LAW_DATE = "indication-settings/window-law-date";

    private final DatedLaw law;
    private final List<Protocol> all;

    /**
     * Reads every protocol file.
     *
     * @throws ProtocolFaults if any of them cannot be followed
     */
    public Protocols(DatedLaw law) {
        this.law = law;
        List<String> faults = new ArrayList<>();
        List<Protocol> read = new ArrayList<>();
        for (LawEdition edition : law.editions()) {
            if (edition.file().kind() == LawFile.Kind.INDICATION_PROTOCOL) {
                @Nullable Protocol protocol = new ProtocolReader(edition, faults).read();
                if (protocol != null) {
                    read.add(protocol);
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new ProtocolFaults(faults);
        }
        this.all = read.stream()
                .sorted(Comparator.comparing(Protocol::name)
                        .thenComparing(protocol -> protocol.file().validFrom()))
                .toList();
    }

    /** Every protocol on file, also those an operator's file replaced; by name, then in time. */
    public List<Protocol> all() {
        return all;
    }

    /** The protocol of an id such as {@code lip-2008-03-01}; the one that counts where a replaced one has the same id. */
    public Optional<Protocol> find(String id) {
        return all.stream().filter(protocol -> protocol.id().equals(id)).min(Comparator.comparing(Protocol::replaced));
    }

    /** The protocol of a file with this hash; it may be one that was replaced. */
    public Optional<Protocol> ofHash(String sha256) {
        return all.stream()
                .filter(protocol -> protocol.file().sha256().equals(sha256))
                .findFirst();
    }

    /**
     * What holds for a birth: the protocol, the organisation's settings, and the law of the window.
     *
     * @param date date of birth; before the birth, the due date
     * @param own what the organisation chose
     * @throws NoProtocol when no version of the protocol covers the date
     * @throws nl.kraamflex.platform.dated.FigureNotPublished when the law of the window is not on file for the date
     */
    public Rules on(LocalDate date, OwnChoices own) {
        String chosen = own.protocol();
        String name = chosen == null ? shippedChoice(date) : chosen;
        Protocol protocol = all.stream()
                .filter(candidate -> !candidate.replaced())
                .filter(candidate -> candidate.name().equals(name))
                .filter(candidate -> candidate.file().covers(date))
                .findFirst()
                .orElseThrow(() -> new NoProtocol(name, date, onFile()));
        return rules(protocol, date, own);
    }

    /** Name of the protocol that is followed unless an organisation chose another. */
    private String shippedChoice(LocalDate date) {
        return switch (law.on(SETTING_PROTOCOL, date)) {
            case Lookup.InForce(var figure) -> figure.text();
            case Lookup.Missing _ ->
                throw new NoProtocol(latest(SETTING_PROTOCOL).text(), date, onFile());
        };
    }

    private Figure latest(String key) {
        return law.history(key).getLast();
    }

    /** The settings of a protocol where nothing was chosen, with those beside it as the latest law has them. */
    public Settings shippedSettings(Protocol protocol) {
        return protocol.settings(OwnChoices.NONE, latest(SETTING_WINDOW_LAW_DATE));
    }

    /** What holds for a birth under this very protocol. */
    public Rules rules(Protocol protocol, LocalDate date, OwnChoices own) {
        Figure windowLawDate = law.require(SETTING_WINDOW_LAW_DATE, date);
        Settings settings = protocol.settings(own, windowLawDate);
        return new Rules(
                protocol,
                settings,
                LegalWindow.of(law, date, settings.windowLawDate().value()));
    }

    private List<String> onFile() {
        return all.stream()
                .filter(protocol -> !protocol.replaced())
                .map(protocol -> "%s from %s%s"
                        .formatted(
                                protocol.name(),
                                protocol.file().validFrom(),
                                protocol.file().validTo() == null
                                        ? ""
                                        : " to " + protocol.file().validTo()))
                .toList();
    }
}
