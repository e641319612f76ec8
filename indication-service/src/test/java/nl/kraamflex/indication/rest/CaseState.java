package nl.kraamflex.indication.rest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Everything that can be seen of a case, to tell whether a request left a trace.
 *
 * @param theCase the case as it is answered
 * @param birth the birth, or the problem that there is none
 * @param assistance ledger of birth assistance
 * @param declined hours that were declined
 * @param offers offers that were made
 * @param events number of events about it
 */
record CaseState(String theCase, String birth, String assistance, String declined, String offers, int events) {
    static CaseState of(Caller caller, String address, DataSource database) throws SQLException {
        return new CaseState(
                caller.get(address).statusCode(200).extract().asString(),
                withoutTrace(caller.get(address + "/birth").extract().asString()),
                caller.get(address + "/birth-assistance")
                        .statusCode(200)
                        .extract()
                        .asString(),
                caller.get(address + "/declined-hours")
                        .statusCode(200)
                        .extract()
                        .asString(),
                caller.get(address + "/offers").statusCode(200).extract().asString(),
                events(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)), database));
    }

    private static String withoutTrace(String problem) {
        return problem.replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    private static int events(UUID caseId, DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select coalesce(sum(version), 0) from outbox_version where case_id = ?")) {
            statement.setObject(1, caseId);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }
}
