package nl.kraamflex.billing.domain.claim;

import java.util.List;
import nl.kraamflex.platform.dated.Figure;

/**
 * What a claim line was made from.
 *
 * @param caseVersion version of the case at indication-service; 0 when it is not known
 * @param deliveriesVersion version of the record of care at scheduling-service; 0 without one
 * @param insuranceVersion version of the policies
 * @param intakeVersion version of registration and intake
 * @param identityVersion version of what is on file of the insured person; 0 when nothing is
 * @param figures figures of law and reference data, with the hash of their file
 */
public record ClaimProvenance(
        long caseVersion,
        long deliveriesVersion,
        long insuranceVersion,
        long intakeVersion,
        long identityVersion,
        List<LawFigure> figures) {
    /**
     * A figure that was used.
     *
     * @param key regulation and name
     * @param file id of the version it stands in
     * @param sha256 hash of that file
     */
    public record LawFigure(String key, String file, String sha256) {
        static LawFigure of(Figure figure) {
            return new LawFigure(figure.key(), figure.file().id(), figure.file().sha256());
        }
    }

    public ClaimProvenance {
        figures = List.copyOf(figures);
    }
}
