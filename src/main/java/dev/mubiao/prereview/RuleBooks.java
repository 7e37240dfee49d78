package dev.mubiao.prereview;

import dev.mubiao.prereview.rulebook.RuleBookChanged;
import dev.mubiao.prereview.rulebook.StoredRuleBook;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Provides the rule book in force and the engine that checks by it. What is changed on this node counts at once, what
 * is changed on another one within two seconds.
 */
@Component
public class RuleBooks {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(2);

    private final StoredRuleBook stored;
    private @Nullable InForce inForce;
    private long checkedAt;

    /** The standard book, for reviews without a database. */
    public RuleBooks() {
        this(StoredRuleBook.UNCHANGED);
    }

    @Autowired
    RuleBooks(StoredRuleBook stored) {
        this.stored = stored;
    }

    private record InForce(long version, RuleEngine ruleEngine) {}

    /** The rules as they are to be applied now. The same object as long as nobody changes the book. */
    public synchronized RuleEngine ruleEngine() {
        InForce known = inForce;
        if (known != null && System.nanoTime() - checkedAt <= PAUSE) {
            return known.ruleEngine();
        }
        long version = stored.version();
        if (known == null || known.version() != version) {
            known = new InForce(version, new RuleEngine(stored.merged()));
        }
        inForce = known;
        checkedAt = System.nanoTime();
        return known.ruleEngine();
    }

    @TransactionalEventListener
    synchronized void changed(RuleBookChanged event) {
        checkedAt = System.nanoTime() - PAUSE - 1;
    }
}
