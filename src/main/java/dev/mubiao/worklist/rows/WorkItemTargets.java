package dev.mubiao.worklist.rows;

import dev.mubiao.directory.Directory;
import dev.mubiao.prereview.SubmittedFindings;
import dev.mubiao.targets.Target;
import dev.mubiao.worklist.OpenWorkItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads what the work items of a target repeat of it. */
@Component
public class WorkItemTargets {

    private final SubmittedFindings findings;
    private final Directory directory;

    WorkItemTargets(SubmittedFindings findings, Directory directory) {
        this.findings = findings;
        this.directory = directory;
    }

    public WorkItemTarget of(Target target) {
        String submitter = target.submitter()
                .map(person -> directory.person(person).displayName())
                .orElse("");
        return new WorkItemTarget(
                target, directory.unit(target.unit()), submitter, findings.risk(target.id(), target.revisionNumber()));
    }

    /** The same with what its open work items say of the latest revision, which need not be read again. */
    public WorkItemTarget of(Target target, List<OpenWorkItem> open) {
        return open.stream()
                .map(OpenWorkItem::repeated)
                .filter(data -> data.revision() == target.revisionNumber()
                        && target.submitter()
                                .filter(person -> person.equals(data.submitter()))
                                .isPresent())
                .findFirst()
                .map(data -> new WorkItemTarget(target, data.unit(), data.submitterName(), data.risk()))
                .orElseGet(() -> of(target));
    }
}
