package dev.mubiao.workflow;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.UserId;
import dev.mubiao.prereview.SubmittedFindings;
import dev.mubiao.shared.OncePerTransaction;
import dev.mubiao.targets.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What each inbox row of a target repeats of what others keep. A transaction that has read one of its rows knows most of
 * it and needs not ask again.
 */
@Component
class RepeatedFacts {

    private final SubmittedFindings findings;
    private final Directory directory;

    RepeatedFacts(SubmittedFindings findings, Directory directory) {
        this.findings = findings;
        this.directory = directory;
    }

    private record Risk(UUID target, int revision) {}

    private record Submitter(UUID person) {}

    /** How doubtful the latest revision is, see {@link SubmittedFindings#risk}. */
    int risk(Target target) {
        return OncePerTransaction.read(
                new Risk(target.id().value(), target.revisionNumber()),
                () -> findings.risk(target.id(), target.revisionNumber()));
    }

    /** Name of who submitted the latest revision, empty if nobody did. */
    String submitterName(Target target) {
        return target.submitter()
                .map(person -> OncePerTransaction.read(new Submitter(person.value()), () -> name(person)))
                .orElse("");
    }

    BudgetUnit unit(Target target) {
        return directory.unit(target.unit());
    }

    private String name(UserId person) {
        return directory.person(person).displayName();
    }

    /** @param row of {@code work_item} */
    static void learn(ResultSet row) throws SQLException {
        OncePerTransaction.learn(
                new Risk(row.getObject("target_id", UUID.class), row.getInt("revision_number")), row.getInt("risk"));
        OncePerTransaction.learn(
                new Submitter(row.getObject("submitter_id", UUID.class)), row.getString("submitter_name"));
    }
}
