package dev.mubiao.approval.web;

import dev.mubiao.approval.DecisionResult;
import dev.mubiao.approval.Delegation;
import dev.mubiao.approval.Reassignments;
import dev.mubiao.approval.TakeBacks;
import dev.mubiao.approval.command.CommandId;
import dev.mubiao.approval.signoff.SignerOrder;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.worklist.TaskId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** REST endpoints for everything one can do with a task besides deciding it. */
@RestController
@RequestMapping("/api/v1/tasks/{id}")
@Tag(name = "tasks")
class TaskActionsController {

    private final Delegation delegation;
    private final TakeBacks takeBacks;
    private final Reassignments reassignments;
    private final CurrentActor actor;

    TaskActionsController(Delegation delegation, TakeBacks takeBacks, Reassignments reassignments, CurrentActor actor) {
        this.delegation = delegation;
        this.takeBacks = takeBacks;
        this.reassignments = reassignments;
        this.actor = actor;
    }

    /** @param person to whom, or who */
    record Referral(
            @Schema(description = "Chosen by the caller; sent again, it has no second effect") @Nullable
            UUID commandId,

            @NotNull UUID person,
            @Nullable String reason) {

        CommandId command() {
            return CommandIds.of(commandId);
        }

        PersonId who() {
            return new PersonId(person);
        }

        String text() {
            return Objects.requireNonNullElse(reason, "");
        }
    }

    /**
     * @param person one who signs; absent if people are given
     * @param people several who sign
     * @param order how several sign; one after the other if it is absent
     */
    record SignersWanted(
            @Schema(description = "Chosen by the caller; sent again, it has no second effect") @Nullable
            UUID commandId,

            @Nullable UUID person,
            @Nullable List<@NotNull UUID> people,
            @Nullable SignerOrder order,
            @Nullable String reason) {

        CommandId command() {
            return CommandIds.of(commandId);
        }

        List<PersonId> all() {
            return Stream.concat(
                            Stream.ofNullable(person), Stream.ofNullable(people).flatMap(List::stream))
                    .map(PersonId::new)
                    .toList();
        }
    }

    record Colleague(PersonId id, String name, String login) {}

    @GetMapping("/people")
    @Operation(summary = "To whom the task can be transferred or delegated, and who can be added as a signer")
    List<Colleague> people(@PathVariable String id) {
        return delegation.people(actor.get(), new TaskId(id)).stream()
                .map(person -> new Colleague(person.id(), person.displayName(), person.loginName()))
                .toList();
    }

    @PostMapping("/transfer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Somebody else decides instead")
    void transfer(@PathVariable String id, @Valid @RequestBody Referral referral) {
        delegation.transfer(referral.command(), actor.get(), new TaskId(id), referral.who(), referral.text());
    }

    @PostMapping("/delegation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Somebody else gives an opinion, then the task comes back")
    void delegate(@PathVariable String id, @Valid @RequestBody Referral referral) {
        delegation.delegate(referral.command(), actor.get(), new TaskId(id), referral.who(), referral.text());
    }

    @PostMapping("/signers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "One or several people sign before or after the caller",
            description = "person, or people with order: TOGETHER or IN_TURN. All are added or nobody.")
    void addSigner(
            @PathVariable String id,
            @RequestParam(defaultValue = "BEFORE") Delegation.Turn turn,
            @Valid @RequestBody SignersWanted wanted) {
        delegation.addSigners(
                wanted.command(),
                actor.get(),
                new TaskId(id),
                wanted.all(),
                turn,
                Objects.requireNonNullElse(wanted.order(), SignerOrder.IN_TURN),
                Objects.requireNonNullElse(wanted.reason(), ""));
    }

    @PostMapping("/signers/removal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "A signer whom the caller added need not sign any more")
    void removeSigner(@PathVariable String id, @Valid @RequestBody Referral referral) {
        delegation.removeSigner(referral.command(), actor.get(), new TaskId(id), referral.who(), referral.text());
    }

    @PostMapping("/take-back")
    @Operation(summary = "Undo the caller's own decision, as long as nobody has acted on it")
    DecisionResult takeBack(@PathVariable String id, @RequestParam(required = false) @Nullable UUID commandId) {
        return takeBacks.takeBack(CommandIds.of(commandId), actor.get(), new TaskId(id));
    }

    @PostMapping("/reassignment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give the work of somebody else to another; heads and administrators only")
    void reassign(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable UUID from,
            @Valid @RequestBody Referral referral) {
        reassignments.reassign(
                referral.command(),
                actor.get(),
                new TaskId(id),
                from == null ? null : new PersonId(from),
                referral.who(),
                referral.text());
    }
}
