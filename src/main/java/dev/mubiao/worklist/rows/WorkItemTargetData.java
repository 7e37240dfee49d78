package dev.mubiao.worklist.rows;

import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.cache.TransactionCache;
import dev.mubiao.prereview.SubmittedFindings;
import dev.mubiao.targets.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The values of a target that are copied into each of its work items, such as the risk and the name of the submitter.
 * A transaction that has read one of the rows knows most of them and need not ask again.
 */
@Component
public class WorkItemTargetData {

    private final SubmittedFindings findings;
    private final Directory directory;

    WorkItemTargetData(SubmittedFindings findings, Directory directory) {
        this.findings = findings;
        this.directory = directory;
    }

    private record Risk(UUID target, int revision) {}

    private record Submitter(UUID person) {}

    /** How doubtful the latest revision is, see {@link SubmittedFindings#risk}. */
    public int risk(Target target) {
        return TransactionCache.read(
                new Risk(target.id().value(), target.revisionNumber()),
                () -> findings.risk(target.id(), target.revisionNumber()));
    }

    /** Name of who submitted the latest revision, empty if nobody did. */
    String submitterName(Target target) {
        return target.submitter()
                .map(person -> TransactionCache.read(new Submitter(person.value()), () -> name(person)))
                .orElse("");
    }

    BudgetUnit unit(Target target) {
        return directory.unit(target.unit());
    }

    private String name(PersonId person) {
        return directory.person(person).displayName();
    }

    /** @param row of {@code work_item} */
    static void learn(ResultSet row) throws SQLException {
        TransactionCache.learn(
                new Risk(row.getObject("target_id", UUID.class), row.getInt("revision_number")), row.getInt("risk"));
        TransactionCache.learn(
                new Submitter(row.getObject("submitter_id", UUID.class)), row.getString("submitter_name"));
    }
}
