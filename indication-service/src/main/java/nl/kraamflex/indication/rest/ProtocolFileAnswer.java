package nl.kraamflex.indication.rest;

import nl.kraamflex.indication.domain.protocol.Protocol;

/** The protocol that was followed: its id, and the very file by its hash. */
public record ProtocolFileAnswer(String id, String file, String sha256) {
    static ProtocolFileAnswer of(Protocol protocol) {
        return new ProtocolFileAnswer(
                protocol.id(), protocol.file().id(), protocol.file().sha256());
    }
}
