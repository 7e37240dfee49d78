package dev.mubiao.prereview;

import dev.mubiao.platform.cache.CachedValue;
import dev.mubiao.prereview.rulebook.RuleBookChanged;
import dev.mubiao.prereview.rulebook.StoredRuleBook;
import java.time.Clock;
import java.time.Duration;
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

    /** For so long a change on another node may go unnoticed. */
    private static final Duration KEPT = Duration.ofSeconds(2);

    private final StoredRuleBook stored;
    private final CachedValue<Long> version;
    private @Nullable InForce inForce;

    /** The standard book, for reviews without a database. */
    public RuleBooks() {
        this(StoredRuleBook.UNCHANGED, Clock.systemUTC());
    }

    @Autowired
    RuleBooks(StoredRuleBook stored, Clock clock) {
        this.stored = stored;
        this.version = new CachedValue<>(KEPT, clock, stored::version);
    }

    private record InForce(long version, RuleEngine ruleEngine) {}

    /** The rules as they are to be applied now. The same object as long as nobody changes the book. */
    public synchronized RuleEngine ruleEngine() {
        InForce known = inForce;
        long latest = version.get();
        if (known == null || known.version() != latest) {
            known = new InForce(latest, new RuleEngine(stored.merged()));
            inForce = known;
        }
        return known.ruleEngine();
    }

    @TransactionalEventListener
    void changed(RuleBookChanged event) {
        version.forget();
    }
}
