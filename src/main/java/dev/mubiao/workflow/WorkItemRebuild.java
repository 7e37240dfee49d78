package dev.mubiao.workflow;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Verb;
import dev.mubiao.workflow.engine.OpenTask;
import dev.mubiao.workflow.engine.ProcessRuns;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the inboxes' to-do lines anew from what the engine knows, for instance after roles were given anew. */
@Service
public class WorkItemRebuild {

    private final Gate gate;
    private final ProcessRuns runs;
    private final WorkItemRows rows;
    private final Signings signings;

    WorkItemRebuild(Gate gate, ProcessRuns runs, WorkItemRows rows, Signings signings) {
        this.gate = gate;
        this.runs = runs;
        this.rows = rows;
        this.signings = signings;
    }

    /**
     * @return how many lines there are now
     * @throws dev.mubiao.shared.Refusal DENIED
     */
    @Transactional
    public int rebuild(Actor by) {
        gate.check(by, Verb.ADMINISTER);
        rows.removeAll(List.of(Box.TODO));
        List<OpenTask> open = runs.allTasks();
        for (OpenTask task : open) {
            signings.rebuild(task);
        }
        return open.size();
    }
}
