package dev.mubiao.approval.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mubiao.approval.remark.Remark;
import dev.mubiao.approval.remark.RemarkId;
import dev.mubiao.approval.remark.Remarks;
import dev.mubiao.approval.signoff.PointedCell;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.cell.CellRef;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** REST endpoints for remarks on cells and their answers. */
@RestController
@Tag(name = "remarks")
class RemarksController {

    private final Remarks remarks;
    private final CurrentActor actor;

    RemarksController(Remarks remarks, CurrentActor actor) {
        this.remarks = remarks;
        this.actor = actor;
    }

    /**
     * @param place key of the cell
     * @param name what the form calls it
     * @param quoted what stood in it
     * @param open whether it waits for an answer
     * @param resolution the answer given last
     * @param reopenedBy who was not content with it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RemarkAnswer(
            RemarkId id,
            int revision,
            String place,
            String name,
            String quoted,
            String text,
            String author,
            Instant at,
            boolean open,
            @Nullable String resolution,
            @Nullable String resolvedBy,
            @Nullable Instant resolvedAt,
            @Nullable String reopenedBy) {

        static RemarkAnswer of(Remark remark) {
            return new RemarkAnswer(
                    remark.id(),
                    remark.revisionNumber(),
                    remark.place().key(),
                    remark.placeName(),
                    remark.quoted(),
                    remark.text(),
                    remark.authorName(),
                    remark.madeAt(),
                    remark.open(),
                    remark.resolution().orElse(null),
                    remark.resolverName().orElse(null),
                    remark.resolvedAt().orElse(null),
                    remark.reopenerName().orElse(null));
        }
    }

    record RemarkRequest(@Nullable String place, @Nullable String text) {}

    record ResolutionRequest(@Nullable String answer) {}

    record RemarksAnswer(List<RemarkAnswer> remarks) {}

    @GetMapping("/api/v1/targets/{id}/remarks")
    @Operation(summary = "All remarks on a target, the oldest first")
    RemarksAnswer list(@PathVariable UUID id) {
        return new RemarksAnswer(remarks.of(actor.get(), new TargetId(id)).stream()
                .map(RemarkAnswer::of)
                .toList());
    }

    @PostMapping("/api/v1/targets/{id}/remarks")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Remark on a cell of the submission under review, without deciding yet")
    RemarkAnswer write(@PathVariable UUID id, @RequestBody RemarkRequest request) {
        PointedCell cell = new PointedCell(CellRef.of(text(request.place())), text(request.text()));
        return RemarkAnswer.of(remarks.write(actor.get(), new TargetId(id), cell));
    }

    @PostMapping("/api/v1/remarks/{id}/resolution")
    @Operation(summary = "The preparer of a returned target answers a remark")
    RemarkAnswer resolve(@PathVariable UUID id, @RequestBody ResolutionRequest request) {
        return RemarkAnswer.of(remarks.resolve(actor.get(), new RemarkId(id), text(request.answer())));
    }

    @PostMapping("/api/v1/remarks/{id}/reopening")
    @Operation(summary = "The reviewer opens a remark again whose answer does not do")
    RemarkAnswer reopen(@PathVariable UUID id) {
        return RemarkAnswer.of(remarks.reopen(actor.get(), new RemarkId(id)));
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
