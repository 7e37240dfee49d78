package dev.mubiao.approval.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.accounts.ActorsNow;
import dev.mubiao.platform.Refusal;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a command in one transaction with one commit. After a conflict with another transaction it is tried again in a
 * new one, at most three times in all; by then the command itself usually sees that it came too late and says so.
 *
 * <p>Commands are given the actor as he is in their transaction. With whatever he was read before, in an open page or at
 * the beginning of the request, nothing is done.
 */
@Component
public class CommandRunner {

    private static final int TRIES = 3;

    /** Nobody waits longer for a command, and no lock is held longer. */
    private static final int LONGEST_SECONDS = 60;

    private final TransactionTemplate transaction;
    private final ActorsNow actorsNow;
    private final CommandLog log;
    private final ObjectMapper json;

    CommandRunner(PlatformTransactionManager transactions, ActorsNow actorsNow, CommandLog log, ObjectMapper json) {
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setTimeout(LONGEST_SECONDS);
        this.actorsNow = actorsNow;
        this.log = log;
        this.json = json;
    }

    /**
     * @param kind what is done to what, so that an id cannot be used for something else
     * @param command given {@code by} with the rights that he still has
     * @param lost explains who was first, if it was lost each time
     * @throws Refusal DENIED if the account was closed, and what the command refuses
     */
    public <R> R once(
            CommandId id,
            Actor by,
            String kind,
            Class<R> type,
            Function<Actor, R> command,
            Function<Actor, Refusal> lost) {
        try {
            return run(
                    by,
                    now -> {
                        R result = command.apply(now);
                        log.add(id, now.id(), kind, write(result));
                        return result;
                    },
                    lost);
        } catch (RuntimeException e) {
            // Sent before, it mostly finds that there is nothing left to do; else its own id stops it.
            Optional<String> outcome = transaction.execute(status -> log.outcome(id, by.id(), kind));
            return read(outcome.orElseThrow(() -> e), type);
        }
    }

    /** For commands that may be repeated without harm; otherwise as {@link #once}. */
    public <R> R run(Actor by, Function<Actor, R> command, Function<Actor, Refusal> lost) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a command is a transaction of its own");
        }
        RuntimeException last = new IllegalStateException("never tried");
        for (int tried = 0; tried < TRIES; tried++) {
            try {
                return transaction.execute(status -> command.apply(actorsNow.of(by)));
            } catch (CommandLog.SentBefore e) {
                throw e;
            } catch (RuntimeException e) {
                if (!ConcurrencyFailures.by(e)) {
                    throw e;
                }
                last = e;
            }
        }
        Refusal refusal = transaction.execute(status -> lost.apply(actorsNow.of(by)));
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
