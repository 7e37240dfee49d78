package dev.mubiao.library;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Gate;
import dev.mubiao.directory.Verb;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.ApprovedRevision;
import dev.mubiao.targets.ApprovedRevisions;
import java.util.List;
import org.springframework.stereotype.Service;

/** Makes the library anew from all approved targets; what administrators decided about entries stays. */
@Service
public class LibraryRebuild {

    private static final int BATCH = 50;

    private final Gate gate;
    private final ApprovedRevisions approved;
    private final Contributions contributions;
    private final LibraryTrail trail;

    LibraryRebuild(Gate gate, ApprovedRevisions approved, Contributions contributions, LibraryTrail trail) {
        this.gate = gate;
        this.approved = approved;
        this.contributions = contributions;
        this.trail = trail;
    }

    /** Hears how far it is, and says whether to go on. */
    public interface Progress {

        boolean goOn(int done, int total);
    }

    /**
     * Each batch is committed: stopped half-way, the library is whole and the rest as it was.
     *
     * @return how many targets were taken
     * @throws Refusal DENIED
     */
    public int rebuild(Actor by, Progress progress) {
        gate.check(by, Verb.CURATE_LIBRARY);
        int total = approved.count();
        int done = 0;
        List<ApprovedRevision> batch = approved.after(null, BATCH);
        while (!batch.isEmpty() && progress.goOn(done, total)) {
            contributions.takeAgain(batch);
            done += batch.size();
            batch = approved.after(batch.get(batch.size() - 1).target(), BATCH);
        }
        trail.rebuilt(by, done);
        return done;
    }
}
