package dev.mubiao.prereview.tryout;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.prereview.rulebook.RuleBookValidator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Runs try-outs in the background, one at a time and at low priority, so that they slow down nobody's work. */
@Component
public class TryOuts implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(TryOuts.class);
    private static final int SECONDS_TO_END = 10;

    private final Gate gate;
    private final TryOutRunner run;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "rule-try-out");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });

    TryOuts(Gate gate, TryOutRunner run) {
        this.gate = gate;
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
        worker.execute(() -> guarded(by, tryOut));
        return tryOut;
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.shutdownNow();
        worker.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS);
    }

    private void guarded(Actor by, TryOut tryOut) {
        try {
            tryOut.watcher().finished(run.run(by, tryOut));
        } catch (RuntimeException e) {
            if (!worker.isShutdown()) {
                LOG.error("a try-out of the rules failed", e);
                tryOut.watcher().failed();
            }
        }
    }
}
