package dev.mubiao.approval.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.directory.Actor;
import dev.mubiao.platform.Refusal;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a command in one transaction with one commit. After a conflict with another transaction it is tried again in a
 * new one, at most three times in all; by then the command itself usually sees that it came too late and says so.
 */
@Component
public class CommandRunner {

    private static final int TRIES = 3;

    private final TransactionTemplate transaction;
    private final CommandLog log;
    private final ObjectMapper json;

    CommandRunner(PlatformTransactionManager transactions, CommandLog log, ObjectMapper json) {
        this.transaction = new TransactionTemplate(transactions);
        this.log = log;
        this.json = json;
    }

    /**
     * @param kind what is done to what, so that an id cannot be used for something else
     * @param lost explains who was first, if it was lost each time
     */
    public <R> R once(CommandId id, Actor by, String kind, Class<R> type, Supplier<R> command, Supplier<Refusal> lost) {
        try {
            return run(
                    () -> {
                        R result = command.get();
                        log.add(id, by.id(), kind, write(result));
                        return result;
                    },
                    lost);
        } catch (RuntimeException e) {
            // Sent before, it mostly finds that there is nothing left to do; else its own id stops it.
            Optional<String> outcome = transaction.execute(status -> log.outcome(id, by.id(), kind));
            return read(outcome.orElseThrow(() -> e), type);
        }
    }

    /** For commands that may be repeated without harm. */
    public <R> R run(Supplier<R> command, Supplier<Refusal> lost) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a command is a transaction of its own");
        }
        RuntimeException last = new IllegalStateException("never tried");
        for (int tried = 0; tried < TRIES; tried++) {
            try {
                return transaction.execute(status -> command.get());
            } catch (CommandLog.SentBefore e) {
                throw e;
            } catch (RuntimeException e) {
                if (!ConcurrencyFailures.by(e)) {
                    throw e;
                }
                last = e;
            }
        }
        Refusal refusal = transaction.execute(status -> lost.get());
        refusal.initCause(last);
        throw refusal;
    }

    private <R> R read(String outcome, Class<R> type) {
        try {
            return json.readValue(outcome, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object result) {
        try {
            return json.writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
