package dev.mubiao.prereview.tryout;

import dev.mubiao.prereview.RuleEngine;
import dev.mubiao.prereview.model.RuleBook;
import java.util.concurrent.atomic.AtomicBoolean;

/** One try-out: it compares what the book in force and another one find in some targets. */
public final class TryOut {

    private final RuleEngine inForce;
    private final RuleEngine other;
    private final TryOutScope scope;
    private final Watcher watcher;
    private final AtomicBoolean stopped = new AtomicBoolean();

    TryOut(RuleBook inForce, RuleBook other, TryOutScope scope, Watcher watcher) {
        this.inForce = new RuleEngine(inForce);
        this.other = new RuleEngine(other);
        this.scope = scope;
        this.watcher = watcher;
    }

    /** Hears how far it is; called in the try-out's own thread. */
    public interface Watcher {

        void progress(int done, int total, int changed);

        void finished(TryOutResult result);

        void failed();
    }

    /** It ends after the target that it is looking at, with what it has found so far. */
    public void stop() {
        stopped.set(true);
    }

    boolean stopped() {
        return stopped.get();
    }

    RuleEngine inForce() {
        return inForce;
    }

    RuleEngine other() {
        return other;
    }

    TryOutScope scope() {
        return scope;
    }

    Watcher watcher() {
        return watcher;
    }
}
