package dev.mubiao.library.collection;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.library.LibraryAuditPublisher;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.lifecycle.ApprovedRevision;
import dev.mubiao.targets.lifecycle.ApprovedRevisions;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Rebuilds the library from all approved targets; what administrators decided about entries stays. */
@Service
public class LibraryRebuild {

    private static final int BATCH = 50;

    private final Gate gate;
    private final ApprovedRevisions approved;
    private final UseCollector useCollector;
    private final LibraryAuditPublisher audit;

    LibraryRebuild(Gate gate, ApprovedRevisions approved, UseCollector useCollector, LibraryAuditPublisher audit) {
        this.gate = gate;
        this.approved = approved;
        this.useCollector = useCollector;
        this.audit = audit;
    }

    /** Hears how far it is, and says whether to go on. */
    public interface Progress {

        boolean goOn(int done, int total);
    }

    /**
     * Each batch is committed: stopped half-way, the library is whole and the rest as it was.
     *
     * @param by asked again before each batch, since a rebuild outlives a role or an account
     * @return how many targets were taken
     * @throws Refusal DENIED; what was taken until then stays, and is in the audit trail
     */
    public int rebuild(Supplier<Actor> by, Progress progress) {
        Actor starter = curator(by);
        int total = approved.count();
        int done = 0;
        try {
            List<ApprovedRevision> batch = approved.after(null, BATCH);
            while (!batch.isEmpty() && progress.goOn(done, total)) {
                curator(by);
                useCollector.takeAgain(batch);
                done += batch.size();
                batch = approved.after(batch.get(batch.size() - 1).target(), BATCH);
            }
        } catch (Refusal refusal) {
            audit.rebuilt(starter, done);
            throw refusal;
        }
        audit.rebuilt(starter, done);
        return done;
    }

    private Actor curator(Supplier<Actor> by) {
        Actor now = by.get();
        gate.check(now, Permission.CURATE_LIBRARY);
        return now;
    }
}
