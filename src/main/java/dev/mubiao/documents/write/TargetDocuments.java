package dev.mubiao.documents.write;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.BudgetYear;
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
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads targets behind the gate, to be written as documents. */
@Service
@Transactional(readOnly = true)
public class TargetDocuments {

    /** Targets of one download: what a document may hold that is read again. */
    public static final int MOST = ContentLimits.TABLES_A_FILE;

    /** Rows of their indicators together: each takes about ten kilobytes of memory while it is written. */
    public static final int MOST_ROWS = 20_000;

    private static final Sort BY_UNIT = Sort.by("unit", "nameSort", "id");

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
     * Several, as their pages show them, in the order given.
     *
     * @throws Refusal NOT_FOUND or DENIED, INVALID if there are more than {@value #MOST}, or {@value #MOST_ROWS} rows in
     *     them
     */
    public List<PrintedTarget> shown(Actor reader, List<TargetId> ids) {
        requireWithin(ids.size());
        List<PrintedTarget> shown = new ArrayList<>();
        int rows = 0;
        for (TargetId id : ids) {
            PrintedTarget target = shown(reader, id);
            rows += target.content().indicators().size();
            if (rows > MOST_ROWS) {
                throw new Refusal(Refusal.Kind.INVALID, "documents.write.tooManyRows", MOST_ROWS);
            }
            shown.add(target);
        }
        return shown;
    }

    /**
     * All that a filter finds, by unit and name.
     *
     * @throws Refusal INVALID if there are more than {@value #MOST}, or {@value #MOST_ROWS} rows in them
     */
    public List<PrintedTarget> matching(Actor reader, TargetFilter filter) {
        requireWithin(queries.count(reader, filter));
        return shown(
                reader,
                queries.list(reader, filter, PageRequest.of(0, MOST, BY_UNIT)).stream()
                        .map(Target::id)
                        .toList());
    }

    public long count(Actor reader, TargetFilter filter) {
        return queries.count(reader, filter);
    }

    private static void requireWithin(long targets) {
        if (targets > MOST) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.write.tooMany", targets, MOST);
        }
    }

    private PrintedTarget printed(Target target, TargetContent content) {
        FormVariant form = forms.find(target.formId(), target.kind())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "targets.form.unknown", target.formId()));
        String unit = directory.unit(target.unit()).name();
        return new PrintedTarget(unit, form, content, origin(target, content));
    }

    private static String origin(Target target, TargetContent content) {
        BudgetYear year = content.year();
        return "target=" + target.id().value() + ";form=" + target.formId() + ";year=" + (year == null ? "" : year)
                + ";revision=" + target.revisionNumber();
    }
}
