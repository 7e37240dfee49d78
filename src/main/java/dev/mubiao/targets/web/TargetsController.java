package dev.mubiao.targets.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.targets.Revision;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetDocument;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads a target over HTTP: its draft until it was submitted, the latest submitted revision from then on. */
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
     * @param version for commands that must not overwrite a later change
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TargetAnswer(
            TargetId id,
            TargetStatus status,
            UnitFacts unit,
            String form,
            int revision,
            @Nullable String sha256,
            long version,
            TargetDocument content) {}

    @GetMapping("/api/v1/targets/{id}")
    @Operation(summary = "A target with its draft or its latest submitted revision")
    TargetAnswer target(@PathVariable UUID id) {
        Actor reader = actor.get();
        Target target = targets.target(reader, new TargetId(id));
        if (target.revisionNumber() == 0) {
            return answer(target, null, targets.draft(reader, target.id()));
        }
        Revision revision = targets.latestRevision(reader, target.id());
        return answer(target, revision.sha256(), targets.content(revision));
    }

    private TargetAnswer answer(Target target, @Nullable String sha256, TargetContent content) {
        MoneyUnit moneyUnit = forms.find(target.formId(), target.kind())
                .orElseThrow(() -> new IllegalStateException("form " + target.formId() + " is not installed"))
                .moneyUnit();
        return new TargetAnswer(
                target.id(),
                target.status(),
                UnitFacts.of(directory.unit(target.unit())),
                target.formId(),
                target.revisionNumber(),
                sha256,
                target.version(),
                TargetDocument.of(content, moneyUnit));
    }
}
