package dev.mubiao.documents.write;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAccess;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.content.ContentLimits;
import dev.mubiao.targets.content.TargetContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads targets behind the gate, to be written as documents. */
@Service
@Transactional(readOnly = true)
public class TargetDocuments {

    /** Targets of one document: what one may hold that is read again. */
    public static final int MOST = ContentLimits.TABLES_A_FILE;

    /** Rows of their indicators together: each takes about ten kilobytes of memory while it is written. */
    public static final int MOST_ROWS = 20_000;

    private final TargetQueries queries;
    private final TargetAccess access;
    private final Directory directory;
    private final Forms forms;

    TargetDocuments(TargetQueries queries, TargetAccess access, Directory directory, Forms forms) {
        this.queries = queries;
        this.access = access;
        this.directory = directory;
        this.forms = forms;
    }

    /**
     * Its draft until it was submitted, the latest submitted revision from then on.
     *
     * @throws Refusal NOT_FOUND or DENIED
     */
    public PrintedTarget submitted(Actor reader, TargetId id) {
        Target target = queries.target(reader, id);
        return target.revisionNumber() == 0
                ? printed(target, queries.draft(reader, id))
                : printed(target, queries.content(queries.latestRevision(reader, id)));
    }

    /**
     * What its page shows: its draft to whoever may change it now.
     *
     * @throws Refusal NOT_FOUND or DENIED
     */
    public PrintedTarget shown(Actor reader, TargetId id) {
        Target target = queries.target(reader, id);
        boolean editable = target.status().editable() && access.allows(reader, Permission.EDIT, target);
        return editable ? printed(target, queries.draft(reader, id)) : submitted(reader, id);
    }

    /**
     * What was approved last.
     *
     * @throws Refusal NOT_FOUND or DENIED, also if nothing was
     */
    public PrintedTarget approved(Actor reader, TargetId id) {
        Target target = queries.target(reader, id);
        int revision =
                target.approvedRevision().orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "targets.unknown"));
        return printed(target, queries.content(queries.revision(reader, id, revision)));
    }

    /** Which version of a target is read. */
    public enum Version {
        /** As its page shows it. */
        SHOWN,
        /** As it was approved last. */
        APPROVED
    }

    /**
     * Targets of one document.
     *
     * @param read of how many it was made, those that are left out included
     */
    public record Together(List<PrintedTarget> targets, int read) {}

    /** One of them, or empty if the reader may not see it any more or its form is gone. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<PrintedTarget> find(Actor reader, TargetId id, Version version) {
        try {
            return Optional.of(version == Version.SHOWN ? shown(reader, id) : approved(reader, id));
        } catch (Refusal gone) {
            return Optional.empty();
        }
    }

    /** As many from the beginning as one document takes, {@value #MOST} with {@value #MOST_ROWS} rows at most. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Together together(Actor reader, List<TargetId> ids, Version version) {
        List<PrintedTarget> together = new ArrayList<>();
        int read = 0;
        int rows = 0;
        for (TargetId id : ids.subList(0, Math.min(MOST, ids.size()))) {
            Optional<PrintedTarget> target = find(reader, id, version);
            rows += target.map(one -> one.content().indicators().size()
                            + one.content().free().rows())
                    .orElse(0);
            if (rows > MOST_ROWS && read > 0) {
                break;
            }
            target.ifPresent(together::add);
            read++;
        }
        return new Together(together, read);
    }

    public long count(Actor reader, TargetFilter filter) {
        return queries.count(reader, filter);
    }

    private PrintedTarget printed(Target target, TargetContent content) {
        FormVariant form = forms.find(content.form())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "targets.form.unknown", target.formId()));
        String unit = directory.unit(target.unit()).name();
        return new PrintedTarget(unit, form, content, TargetOrigin.of(target, content));
    }
}
