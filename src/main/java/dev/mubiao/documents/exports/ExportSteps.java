package dev.mubiao.documents.exports;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.accounts.ActorsNow;
import dev.mubiao.documents.templates.TargetWriting;
import dev.mubiao.documents.templates.TargetWriting.Batch;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.TargetDocuments;
import dev.mubiao.documents.write.WritingProgress;
import dev.mubiao.documents.write.letter.ApprovalLetters;
import dev.mubiao.documents.write.letter.ApprovalSummary;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the next documents of an export, with the rights that its person has at that moment. A step counts only if the
 * export still is where it began, in the transaction that stores its documents: what a node that died had begun is done
 * again, and what two nodes did counts once.
 */
@Component
class ExportSteps {

    private static final Logger LOG = LoggerFactory.getLogger(ExportSteps.class);

    /** Documents of one target each that are written in one step. */
    static final int TARGETS_A_STEP = 25;

    private final ExportTable table;
    private final ExportParts parts;
    private final TargetDocuments targets;
    private final TargetWriting writing;
    private final ApprovalLetters letters;
    private final LetterHeadings letterHeadings;
    private final ActorsNow actorsNow;
    private final ExportLimits limits;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ExportSteps(
            ExportTable table,
            ExportParts parts,
            TargetDocuments targets,
            TargetWriting writing,
            ApprovalLetters letters,
            LetterHeadings letterHeadings,
            ActorsNow actorsNow,
            ExportLimits limits,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.table = table;
        this.parts = parts;
        this.targets = targets;
        this.writing = writing;
        this.letters = letters;
        this.letterHeadings = letterHeadings;
        this.actorsNow = actorsNow;
        this.limits = limits;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What was read and written. @param targets dealt with, those left out included */
    private record Written(int targets, int leftOut, List<ExportParts.Document> documents) {

        ExportTable.Step step() {
            return new ExportTable.Step(
                    targets,
                    leftOut,
                    documents.size(),
                    documents.stream()
                            .mapToLong(document -> document.content().length)
                            .sum());
        }
    }

    /**
     * @param alive told while a document is written, with how many of its targets are
     * @return whether there is more
     */
    boolean next(UUID id, WritingProgress alive) {
        Optional<ExportJob> job = table.job(id).filter(ExportJob::running);
        return job.isPresent() && next(job.get(), alive);
    }

    private boolean next(ExportJob job, WritingProgress alive) {
        int most = job.layout() == ExportLayout.EACH ? TARGETS_A_STEP : TargetDocuments.MOST;
        List<TargetId> wanted = table.targets(job.id().value(), job.count().done(), most);
        if (wanted.isEmpty()) {
            end(job, job.count().documents() == 0 ? ExportFailure.EMPTY : null);
            return false;
        }
        Actor reader;
        try {
            reader = reader(job);
        } catch (Refusal closed) {
            end(job, ExportFailure.CLOSED);
            return false;
        }
        Written written;
        try {
            written = job.layout() == ExportLayout.EACH
                    ? each(job, reader, wanted, alive)
                    : together(job, reader, wanted, alive);
        } catch (UnwritableException e) {
            LOG.error(
                    "export {} ends: a document could not be written", job.id().value(), e);
            end(job, ExportFailure.UNWRITABLE);
            return false;
        } catch (CancellationException stopped) {
            return false;
        }
        return store(job, written);
    }

    private boolean store(ExportJob job, Written written) {
        ExportTable.Step step = written.step();
        if (table.written() + step.bytes() > limits.room().toBytes()) {
            end(job, ExportFailure.FULL);
            return false;
        }
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean counts = table.advance(job, step);
            int number = job.count().documents();
            if (counts) {
                for (ExportParts.Document document : written.documents()) {
                    parts.add(job.id().value(), number++, document);
                }
            }
            return counts;
        }));
    }

    private void end(ExportJob job, @Nullable ExportFailure failure) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(status -> {
            boolean counts = table.end(job, failure, now, now.plus(limits.keep()));
            if (counts && failure != null) {
                parts.remove(job.id().value());
                table.emptied(job.id().value());
            }
        });
    }

    private Actor reader(ExportJob job) {
        Actor now = actorsNow.of(job.owner().person());
        return job.owner().administers() ? now : now.without(Role.ADMINISTRATOR);
    }

    private static TargetDocuments.Version version(ExportJob job) {
        return job.layout() == ExportLayout.LETTER ? TargetDocuments.Version.APPROVED : TargetDocuments.Version.SHOWN;
    }

    private Written each(ExportJob job, Actor reader, List<TargetId> wanted, WritingProgress alive) {
        List<ExportParts.Document> documents = new ArrayList<>();
        int done = job.count().done();
        for (TargetId id : wanted) {
            int before = done++;
            targets.find(reader, id, version(job))
                    .ifPresent(target -> batches(job, List.of(target))
                            .forEach(batch ->
                                    documents.add(document(job, batch, written -> alive.at(before + written)))));
            alive.at(done);
        }
        return new Written(wanted.size(), wanted.size() - documents.size(), documents);
    }

    private Written together(ExportJob job, Actor reader, List<TargetId> wanted, WritingProgress alive) {
        TargetDocuments.Together together = targets.together(reader, wanted, version(job));
        int leftOut = together.read() - together.targets().size();
        if (together.targets().isEmpty()) {
            return new Written(together.read(), leftOut, List.of());
        }
        int before = job.count().done() + leftOut;
        if (job.layout() == ExportLayout.LETTER && job.count().documents() == 0) {
            WritingProgress counting = done -> alive.at(before + done);
            return new Written(together.read(), leftOut, List.of(letter(job, reader, together.targets(), counting)));
        }
        List<ExportParts.Document> documents = new ArrayList<>();
        int[] written = {before};
        for (Batch batch : batches(job, together.targets())) {
            documents.add(document(job, batch, done -> alive.at(written[0] + done)));
            written[0] += batch.targets().size();
        }
        return new Written(together.read(), leftOut, documents);
    }

    /** Its first page counts all targets, those of further documents included. */
    private ExportParts.Document letter(ExportJob job, Actor reader, List<PrintedTarget> annex, WritingProgress alive) {
        ApprovalSummary summary = new ApprovalSummary();
        List<TargetId> all = table.targets(job.id().value(), 0, job.count().total());
        List<TargetId> readable = new ArrayList<>();
        for (TargetId id : all) {
            alive.at(0); // reading thousands takes longer than a lease
            targets.find(reader, id, TargetDocuments.Version.APPROVED).ifPresent(target -> {
                summary.add(target);
                readable.add(id);
            });
        }
        BudgetYear year = annex.get(0).content().year();
        return new ExportParts.Document(
                job.name(),
                written(() -> letters.write(
                        job.format(),
                        letterHeadings.of(reader, readable.get(0), year, clock.instant()),
                        summary,
                        annex,
                        alive)));
    }

    private List<Batch> batches(ExportJob job, List<PrintedTarget> targets) {
        return writing.batches(job.format(), job.template(), targets);
    }

    private ExportParts.Document document(ExportJob job, Batch batch, WritingProgress alive) {
        return new ExportParts.Document(
                batch.title(),
                written(() -> writing.write(job.format(), batch, alive).content()));
    }

    private static byte[] written(Supplier<byte[]> writing) {
        try {
            return writing.get();
        } catch (CancellationException | DataAccessException e) {
            // Whether somebody still wants it is asked of the database: that this fails is no fault of the document.
            throw e;
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.CONFLICT) {
                throw refused; // too many files are waiting: it is tried again
            }
            throw new UnwritableException(refused);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // It would be the same at the next try: the export ends instead of being taken up again and again.
            throw new UnwritableException(e);
        }
    }

    private static final class UnwritableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnwritableException(Throwable cause) {
            super(cause);
        }
    }
}
