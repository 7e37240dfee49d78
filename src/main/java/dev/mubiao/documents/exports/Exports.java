package dev.mubiao.documents.exports;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.documents.templates.ExportTemplates;
import dev.mubiao.documents.write.FileNames;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.documents.write.letter.ApprovalLetters;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.Uniqueness;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts, shows and removes exports, and hands out their files. Each person has his own, one running at a time. */
@Service
@Transactional
public class Exports {

    private static final String ZIP = "application/zip";
    private static final int LONGEST_NAME = 300;

    /** Of the names of files, as the documents are. */
    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    private final ExportTable table;
    private final ExportParts parts;
    private final ExportWorker worker;
    private final TargetQueries targets;
    private final ApprovalLetters letters;
    private final Directory directory;
    private final ExportTemplates templates;
    private final ExportLimits limits;
    private final MessageSource messages;
    private final Clock clock;

    Exports(
            ExportTable table,
            ExportParts parts,
            ExportWorker worker,
            TargetQueries targets,
            ApprovalLetters letters,
            Directory directory,
            ExportTemplates templates,
            ExportLimits limits,
            MessageSource messages,
            Clock clock) {
        this.table = table;
        this.parts = parts;
        this.worker = worker;
        this.targets = targets;
        this.letters = letters;
        this.directory = directory;
        this.templates = templates;
        this.limits = limits;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Begins to write in the background. Which targets a filter finds is decided now; whether their reader may see one
     * when it is written, and how it is then.
     *
     * @throws Refusal NOT_FOUND for no targets or no such template; INVALID for a template of another format, for too many, and for a letter of anything but a unit and
     *     year or in another format than that of letters; CONFLICT if another one of the person still runs, or all
     *     exports together would take more room than they may
     */
    public ExportId start(Actor by, ExportRequest request) {
        boolean letter = request.layout() == ExportLayout.LETTER;
        if (letter) {
            requireLetter(request);
        }
        templates.require(request.template(), request.format());
        if (table.runs(by.id())) {
            throw running();
        }
        List<TargetId> wanted = wanted(by, request);
        if (wanted.isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, letter ? "documents.letter.none" : "documents.exports.none");
        }
        requireWithin(wanted.size());
        long withTemplate =
                request.layout() == ExportLayout.EACH ? templates.bytes(request.template(), request.format()) : 0;
        long expected = wanted.size() * (ExportLimits.expected(request.format()) + withTemplate);
        if (table.room() + expected > limits.room().toBytes()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "documents.exports.full");
        }
        Instant now = clock.instant();
        ExportJob job = new ExportJob(
                new ExportId(UUID.randomUUID()),
                new ExportJob.Owner(by.id(), by.holdsAnywhere(Role.ADMINISTRATOR)),
                request.format(),
                request.layout(),
                request.template(),
                Abbreviation.within(name(request, wanted.size()), LONGEST_NAME),
                ExportState.RUNNING,
                null,
                new ExportJob.Count(wanted.size(), 0, 0, 0, 0),
                new ExportJob.Times(now, null, now.plus(limits.keep())));
        // Another one may have begun at the same moment.
        Uniqueness.orRefuse(() -> table.add(job, expected, wanted), Exports::running);
        worker.wake();
        return job.id();
    }

    /** How far it is. @throws Refusal NOT_FOUND, also for somebody else's */
    @Transactional(readOnly = true)
    public ExportJob state(PersonId owner, ExportId id) {
        return table.job(id.value())
                .filter(job -> job.owner().person().equals(owner))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "documents.exports.unknown"));
    }

    /** His own that are kept, the latest first. */
    @Transactional(readOnly = true)
    public List<ExportJob> of(PersonId owner) {
        return table.of(owner);
    }

    /** Stops it if it runs, and removes it with its file. @throws Refusal NOT_FOUND, also for somebody else's */
    public void remove(PersonId owner, ExportId id) {
        UUID job = state(owner, id).id().value();
        table.stop(job);
        parts.remove(job);
        table.remove(job);
    }

    /**
     * @throws Refusal NOT_FOUND, also for somebody else's; CONFLICT if it still runs or failed; DENIED without the rights
     *     of an administrator if it was started with them: it may have what only these may see
     */
    @Transactional(readOnly = true)
    public ExportFile file(Actor by, ExportId id) {
        ExportJob job = state(by.id(), id);
        if (job.owner().administers() && !by.holdsAnywhere(Role.ADMINISTRATOR)) {
            throw new Refusal(Refusal.Kind.DENIED, "documents.exports.administration");
        }
        if (job.running()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "documents.exports.unfinished",
                    job.count().progress(),
                    job.count().total());
        }
        ExportFailure failure = job.failure();
        if (failure != null) {
            throw new Refusal(Refusal.Kind.CONFLICT, failure.key());
        }
        if (job.single()) {
            return new ExportFile(
                    new FileNames().next(job.name(), job.format().word()),
                    job.format().mediaType(),
                    out -> parts.write(id.value(), 0, out));
        }
        return new ExportFile(
                new FileNames().next(job.name(), "zip"),
                ZIP,
                out -> parts.zip(id.value(), job.count().documents(), job.format(), out));
    }

    private List<TargetId> wanted(Actor by, ExportRequest request) {
        TargetFilter filter = request.filter();
        if (filter == null) {
            return request.chosen().stream().distinct().toList();
        }
        if (request.layout() == ExportLayout.LETTER) {
            return targets.approved(by, Objects.requireNonNull(filter.unit()), Objects.requireNonNull(filter.year()));
        }
        requireWithin(targets.count(by, filter));
        return targets.ids(by, filter);
    }

    private static Refusal running() {
        return new Refusal(Refusal.Kind.CONFLICT, "documents.exports.running");
    }

    private String name(ExportRequest request, int wanted) {
        TargetFilter filter = request.filter();
        if (request.layout() != ExportLayout.LETTER || filter == null) {
            return messages.getMessage("documents.exports.name", new Object[] {Integer.toString(wanted)}, LANGUAGE);
        }
        return letters.title(
                directory.unit(Objects.requireNonNull(filter.unit())).name(), Objects.requireNonNull(filter.year()));
    }

    private void requireLetter(ExportRequest request) {
        TargetFilter filter = request.filter();
        if (filter == null
                || filter.unit() == null
                || filter.year() == null
                || !filter.equals(new TargetFilter(Set.of(), filter.year(), filter.unit(), null, null))) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.letter.which");
        }
        if (!letters.formats().contains(request.format())) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "documents.letter.format",
                    request.format().word(),
                    letters.formats().stream().map(WrittenFormat::word).collect(Collectors.joining(", ")));
        }
    }

    private void requireWithin(long found) {
        if (found > limits.targets()) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.exports.tooMany", found, limits.targets());
        }
    }
}
