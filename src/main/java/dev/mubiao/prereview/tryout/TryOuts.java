package dev.mubiao.prereview.tryout;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.directory.accounts.ActorsNow;
import dev.mubiao.platform.jobs.BackgroundThread;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.prereview.rulebook.RuleBookValidator;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Runs try-outs in the background, one at a time; they give way to those who work. */
@Component
public class TryOuts implements DisposableBean {

    private final Gate gate;
    private final ActorsNow actorsNow;
    private final TryOutRunner run;
    private final BackgroundThread thread = new BackgroundThread("rule-try-out");

    TryOuts(Gate gate, ActorsNow actorsNow, TryOutRunner run) {
        this.gate = gate;
        this.actorsNow = actorsNow;
        this.run = run;
    }

    /**
     * Begins as soon as earlier ones have ended.
     *
     * @throws dev.mubiao.platform.Refusal DENIED unless the actor may change the rules, INVALID if the book is wrong
     */
    public TryOut start(Actor by, RuleBook inForce, RuleBook other, TryOutScope scope, TryOut.Watcher watcher) {
        gate.check(by, Permission.EDIT_RULES);
        RuleBookValidator.check(other);
        TryOut tryOut = new TryOut(inForce, other, scope, watcher);
        thread.run(() -> perform(by.id(), tryOut), "a try-out of the rules failed");
        return tryOut;
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.end();
    }

    /** It may have waited long for its turn. */
    private void perform(PersonId by, TryOut tryOut) {
        try {
            Actor now = actorsNow.of(by);
            gate.check(now, Permission.EDIT_RULES);
            tryOut.watcher().finished(run.run(now, tryOut));
        } catch (RuntimeException e) {
            if (!thread.ending()) {
                tryOut.watcher().failed();
            }
            throw e;
        }
    }
}
