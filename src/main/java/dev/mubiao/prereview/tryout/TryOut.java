package dev.mubiao.prereview.tryout;

import dev.mubiao.prereview.rules.RuleBook;
import dev.mubiao.prereview.rules.Rulings;
import java.util.concurrent.atomic.AtomicBoolean;

/** One try-out: the book in force and another one, side by side over some targets. */
public final class TryOut {

    private final Rulings inForce;
    private final Rulings other;
    private final TryOutScope scope;
    private final Watcher watcher;
    private final AtomicBoolean stopped = new AtomicBoolean();

    TryOut(RuleBook inForce, RuleBook other, TryOutScope scope, Watcher watcher) {
        this.inForce = new Rulings(inForce);
        this.other = new Rulings(other);
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

    Rulings inForce() {
        return inForce;
    }

    Rulings other() {
        return other;
    }

    TryOutScope scope() {
        return scope;
    }

    Watcher watcher() {
        return watcher;
    }
}
