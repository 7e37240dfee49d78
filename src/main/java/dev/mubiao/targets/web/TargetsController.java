package dev.mubiao.targets.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.TargetSlice;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.WrittenTarget;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads targets over HTTP: a draft until it was submitted, the latest submitted revision from then on. */
@RestController
@Tag(name = "targets")
class TargetsController {

    private final TargetQueries targets;
    private final Directory directory;
    private final Forms forms;
    private final CurrentActor actor;

    TargetsController(TargetQueries targets, Directory directory, Forms forms, CurrentActor actor) {
        this.targets = targets;
        this.directory = directory;
        this.forms = forms;
        this.actor = actor;
    }

    record UnitFacts(UnitId id, String code, String name) {

        static UnitFacts of(BudgetUnit unit) {
            return new UnitFacts(unit.id(), unit.code(), unit.name());
        }
    }

    /**
     * A target with what it declares: its draft until it was submitted, the latest submitted revision from then on.
     *
     * @param revision number of that revision, 0 for a draft
     * @param sha256 of that revision, absent for a draft
     * @param version to be handed back with a change, so that no later one is overwritten; absent with a revision, which
     *     is not what a change replaces
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TargetAnswer(
            TargetId id,
            TargetStatus status,
            UnitFacts unit,
            String form,
            int revision,
            @Nullable String sha256,
            @Nullable Long version,
            WrittenTarget content) {}

    /**
     * What lists say of a target.
     *
     * @param kind {@code project} or {@code department}
     * @param totalYuan absent if it is not understood
     * @param revision number of the latest submitted revision, 0 if it was never submitted
     * @param publishedRevision number of the one that is public, absent if none is
     * @param changedBy log-in name of who changed it last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TargetLine(
            TargetId id,
            TargetStatus status,
            UnitFacts unit,
            String form,
            String kind,
            @Nullable BudgetYear year,
            @Nullable String projectCode,
            String name,
            @Nullable Money totalYuan,
            int revision,
            @Nullable Integer publishedRevision,
            Instant changedAt,
            String changedBy,
            long version) {}

    /** @param next cursor of the following page, absent on the last */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TargetsAnswer(List<TargetLine> targets, @Nullable String next) {}

    @GetMapping("/api/v1/targets")
    @Operation(
            summary = "The targets that the caller may see, page by page",
            description =
                    "Sorted by the time of the latest change and then by id, the latest change at the end: a target"
                            + " that changes while the pages are read is not missed and comes once more. Of drafts those of the"
                            + " caller's own units, of submitted ones those that he may read. All parameters together narrow.")
    TargetsAnswer targets(
            @Parameter(description = "Only these states; several may be given")
                    @RequestParam(required = false)
                    @Nullable
                    Set<TargetStatus> status,
            @RequestParam(required = false) @Nullable Integer year,
            @Parameter(description = "Id of the unit") @RequestParam(required = false) @Nullable UUID unit,
            @Parameter(description = "Id of the form, for instance changshou-2026")
                    @RequestParam(required = false)
                    @Nullable
                    String form,
            @Parameter(description = "Words, each in the name or in the project's code")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = "Targets of a page, 1 to 200") @RequestParam(defaultValue = "50") int size,
            @Parameter(description = "The answer's next of the page before") @RequestParam(required = false) @Nullable
                    String cursor) {
        TargetFilter filter = TargetFilter.of(status, year, unit, form, q);
        TargetSlice slice = targets.changed(actor.get(), filter, cursor, size);
        return new TargetsAnswer(slice.targets().stream().map(this::line).toList(), slice.next());
    }

    private TargetLine line(Target target) {
        return new TargetLine(
                target.id(),
                target.status(),
                UnitFacts.of(directory.unit(target.unit())),
                target.formId(),
                target.kind().name().toLowerCase(Locale.ROOT),
                target.year().orElse(null),
                target.projectCode().orElse(null),
                target.name(),
                target.total().orElse(null),
                target.revisionNumber(),
                target.publishedRevision().orElse(null),
                target.changedAt(),
                target.changedBy(),
                target.version());
    }

    @GetMapping("/api/v1/targets/{id}")
    @Operation(
            summary = "A target with its draft or its latest submitted revision",
            description = "content is what the json format of its document says, and what PUT takes back: amounts in"
                    + " yuan, and as_written, by JSON pointer, what stands where a number, a year or a yes is expected."
                    + " version comes with a draft only, since PUT replaces the draft: read it with draft=true"
                    + " where a revision was submitted.")
    TargetAnswer target(
            @PathVariable UUID id,
            @Parameter(description = "true for the draft also of a target that was submitted")
                    @RequestParam(defaultValue = "false")
                    boolean draft) {
        Actor reader = actor.get();
        Target target = targets.target(reader, new TargetId(id));
        if (draft || target.revisionNumber() == 0) {
            return answer(target, null, targets.draft(reader, target.id()));
        }
        Revision revision = targets.latestRevision(reader, target.id());
        return answer(target, revision, targets.content(revision));
    }

    private TargetAnswer answer(Target target, @Nullable Revision revision, TargetContent content) {
        FormVariant variant = forms.find(content.form())
                .orElseThrow(() -> new IllegalStateException("form " + target.formId() + " is not installed"));
        return new TargetAnswer(
                target.id(),
                target.status(),
                UnitFacts.of(directory.unit(target.unit())),
                target.formId(),
                revision == null ? 0 : revision.number(),
                revision == null ? null : revision.sha256(),
                revision == null ? target.version() : null,
                WrittenTarget.of(content, variant));
    }
}
