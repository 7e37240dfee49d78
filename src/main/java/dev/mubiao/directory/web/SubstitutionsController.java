package dev.mubiao.directory.web;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.directory.substitution.Substitution;
import dev.mubiao.directory.substitution.SubstitutionDetails;
import dev.mubiao.directory.substitution.Substitutions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Substitutions over REST: whoever is signed in lists, appoints and ends them. The path keeps its earlier name,
 * deputyships.
 */
@RestController
@RequestMapping("/api/v1/deputyships")
@Tag(name = "deputyships")
class SubstitutionsController {

    private final Substitutions substitutions;
    private final Directory directory;
    private final CurrentActor actor;

    SubstitutionsController(Substitutions substitutions, Directory directory, CurrentActor actor) {
        this.substitutions = substitutions;
        this.directory = directory;
        this.actor = actor;
    }

    record Somebody(PersonId id, String name) {}

    /**
     * @param person who is away
     * @param roles empty for all work
     */
    record DeputyshipAnswer(
            UUID id,
            Somebody person,
            Somebody deputy,
            LocalDate from,
            LocalDate to,
            Set<@NotNull Role> roles,
            boolean openWork) {}

    record DeputyshipRequest(
            @Schema(description = "Who is away; the caller if absent. Somebody else for administrators only") @Nullable
            UUID person,

            @NotNull UUID deputy,
            @Schema(description = "First day") @NotNull LocalDate from,
            @Schema(description = "Last day") @NotNull LocalDate to,

            @Schema(description = "The roles whose work is done by the deputy; none for all work") @Nullable
            Set<@NotNull Role> roles,

            @Schema(description = "Whether work that waits already on the first day is included")
            boolean openWork) {}

    record Appointed(UUID id) {}

    @GetMapping
    @Operation(
            summary = "Who does whose work while that one is away",
            description = "The caller's own with those that are over, the latest first. Administrators ask for"
                    + " another person's with `person`, or with `everybody=true` for all that are not over.")
    List<DeputyshipAnswer> list(
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(defaultValue = "false") boolean everybody) {
        Actor by = actor.get();
        List<Substitution> found = everybody
                ? substitutions.current(by)
                : substitutions.of(by, person == null ? by.id() : new PersonId(person));
        return found.stream().map(this::answer).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Appoint a deputy for a span of days",
            description = "409 if the person has a deputy in these days already, or if the work would come back to"
                    + " him through deputies of deputies")
    Appointed appoint(@Valid @RequestBody DeputyshipRequest request) {
        Actor by = actor.get();
        UUID person = request.person();
        return new Appointed(substitutions.appoint(
                by,
                new SubstitutionDetails(
                        person == null ? by.id() : new PersonId(person),
                        new PersonId(request.deputy()),
                        request.from(),
                        request.to(),
                        Objects.requireNonNullElse(request.roles(), Set.of()),
                        request.openWork())));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "End a deputyship at once, or cancel it if it has not begun",
            description = "409 if it is over already; that one stays for the record")
    void end(@PathVariable UUID id) {
        substitutions.end(actor.get(), id);
    }

    private DeputyshipAnswer answer(Substitution substitution) {
        return new DeputyshipAnswer(
                substitution.id(),
                somebody(substitution.person()),
                somebody(substitution.deputy()),
                substitution.from(),
                substitution.to(),
                substitution.roles(),
                substitution.openWork());
    }

    private Somebody somebody(PersonId id) {
        return new Somebody(id, directory.person(id).displayName());
    }
}
