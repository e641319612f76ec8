package nl.kraamflex.billing.messaging.claimfile;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kraamflex.billing.domain.claim.ClaimFile;
import nl.kraamflex.billing.domain.claim.ClaimFileFormat;
import nl.kraamflex.billing.domain.claim.ClaimFileWriter;
import nl.kraamflex.billing.domain.claim.FileOutcome;
import nl.kraamflex.billing.domain.claim.ReturnedFileReader;
import nl.kraamflex.billing.domain.layout.ClaimRecords;
import nl.kraamflex.billing.domain.layout.FileLayout;
import nl.kraamflex.billing.domain.layout.ReturnedClaims;

/** Claims in the fixed-length records of the layout on file, and the answers to them. */
@ApplicationScoped
class FixedLengthClaims implements ClaimFileWriter, ReturnedFileReader {
    private final FileLayout layout;

    FixedLengthClaims(FileLayout layout) {
        this.layout = layout;
    }

    @Override
    public ClaimFileFormat format() {
        return ClaimFileFormat.VEKTIS;
    }

    @Override
    public FileOutcome write(ClaimFile file) {
        return ClaimRecords.write(layout, file);
    }

    @Override
    public ReturnedFileReader.Outcome read(String text) {
        return ReturnedClaims.read(layout, text);
    }
}
