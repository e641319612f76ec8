package nl.kraamflex.indication.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import nl.kraamflex.indication.domain.protocol.Protocol;
import nl.kraamflex.indication.domain.protocol.Protocols;
import nl.kraamflex.indication.domain.protocol.Settings;

/** Reads the protocols on file: the rules as data. */
@ApplicationScoped
public class ReadProtocols {
    /** A protocol with its settings where an organisation chose nothing. */
    public record Shown(Protocol protocol, Settings settings) {}

    private final Protocols protocols;

    ReadProtocols(Protocols protocols) {
        this.protocols = protocols;
    }

    /** Every protocol on file, by name and in time. */
    public List<Protocol> all() {
        return protocols.all();
    }

    /** The protocol of an id, or a refusal that names those on file. */
    public Shown shown(String id) {
        Protocol protocol = protocols
                .find(id)
                .orElseThrow(() -> new Refused(new Refusal.NoSuchProtocol(
                        id, protocols.all().stream().map(Protocol::id).toList())));
        return new Shown(protocol, protocols.shippedSettings(protocol));
    }
}
