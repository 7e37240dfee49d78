package dev.mubiao.platform;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;

/** What becomes of a row that would be there twice: a unique constraint tells, so that it holds on all nodes. */
public final class Uniqueness {

    private static final String UNIQUE_VIOLATION = "23505";

    private Uniqueness() {}

    /**
     * Writes a row that the database may refuse because one like it is there.
     *
     * @param write has the statement executed before it returns
     * @throws Refusal what is made if there is one already; the transaction has to be rolled back
     */
    public static void orRefuse(Runnable write, Supplier<Refusal> refusal) {
        try {
            write.run();
        } catch (DataIntegrityViolationException violation) {
            if (isViolated(violation)) {
                throw refusal.get();
            }
            throw violation;
        }
    }

    /** Whether a unique constraint was violated, not one of another kind (length, reference, null). */
    public static boolean isViolated(DataIntegrityViolationException violation) {
        return Failures.causes(violation)
                .anyMatch(cause -> cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState()));
    }
}
