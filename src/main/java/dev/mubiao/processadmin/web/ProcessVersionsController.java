package dev.mubiao.processadmin.web;

import dev.mubiao.bpmn.comparison.ElementChange;
import dev.mubiao.bpmn.vocabulary.ModelScreening;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.access.Gate;
import dev.mubiao.directory.access.Permission;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.processadmin.ModelComparisonService;
import dev.mubiao.processadmin.ModelRef;
import dev.mubiao.processadmin.releases.ReleaseProposal;
import dev.mubiao.processadmin.releases.ReleaseScope;
import dev.mubiao.processadmin.releases.ReleaseState;
import dev.mubiao.processadmin.releases.ReleaseSummary;
import dev.mubiao.processadmin.releases.Releases;
import dev.mubiao.processadmin.releases.VersionEntry;
import dev.mubiao.processadmin.releases.VersionList;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lists, downloads, compares and proposes versions of process models over HTTP. */
@RestController
@Tag(name = "processes", description = "Models of the approval process; for administrators")
class ProcessVersionsController {

    private final VersionList versions;
    private final Releases releases;
    private final ModelComparisonService models;
    private final ModelScreening screening;
    private final Gate gate;
    private final CurrentActor actor;

    ProcessVersionsController(
            VersionList versions,
            Releases releases,
            ModelComparisonService models,
            ModelScreening screening,
            Gate gate,
            CurrentActor actor) {
        this.versions = versions;
        this.releases = releases;
        this.models = models;
        this.screening = screening;
        this.gate = gate;
        this.actor = actor;
    }

    /**
     * @param ref what addresses and other calls name the model by; null while it is not in the engine yet
     * @param by who put it into use; null for what came with the program
     */
    record VersionLine(
            @Nullable String ref,
            String name,
            ReleaseState state,
            int running,
            @Nullable String note,
            @Nullable String by,
            @Nullable Instant at) {}

    record Deployed(UUID release, @Nullable String ref, ReleaseState state) {}

    @GetMapping("/api/v1/processes")
    @Operation(summary = "All versions: what waits, is valid and was, with who, when and why")
    List<VersionLine> versions() {
        return versions.of(actor.get()).stream()
                .map(ProcessVersionsController::line)
                .toList();
    }

    @GetMapping(path = "/api/v1/processes/{ref}/xml", produces = MediaType.APPLICATION_XML_VALUE)
    @Operation(summary = "A version or draft as BPMN")
    String xml(@Parameter(description = "version:<id> or draft:<id>") @PathVariable String ref) {
        return models.xml(actor.get(), ref);
    }

    @GetMapping("/api/v1/processes/comparison")
    @Operation(summary = "How one model differs from another, element by element")
    List<ElementChange> comparison(@RequestParam String left, @RequestParam String right) {
        return models.compare(actor.get(), left, right).changes();
    }

    @PostMapping(path = "/api/v1/processes", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Put a model into use, for all units and forms or as a process that others call",
            description =
                    "At once, or once a second administrator released it. 400 with all errors if the model has any.")
    Deployed deploy(
            @RequestPart MultipartFile file,
            @Parameter(description = "Why; required") @RequestParam String note,
            @Parameter(description = "By which the version is known; the file's name if absent")
                    @RequestParam(required = false)
                    @Nullable
                    String name,
            @Parameter(description = "Whether others call it by the key in the file; else it becomes the approval")
                    @RequestParam(defaultValue = "false")
                    boolean part)
            throws IOException {
        Actor by = actor.get();
        gate.check(by, Permission.ADMINISTER);
        String called = Cleaning.isNothing(name) ? named(file) : Cleaning.said(name);
        ScreenedModel model = screening.screen(file.getBytes());
        ReleaseSummary summary =
                releases.propose(by, new ReleaseProposal(model, called, note, ReleaseScope.ALL, false, null, part));
        return new Deployed(
                summary.id().value(),
                summary.definition().map(ProcessVersionsController::ref).orElse(null),
                summary.state());
    }

    private static String named(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename())
                .map(name -> name.replaceAll("\\.bpmn(20)?(\\.xml)?$|\\.xml$", ""))
                .filter(name -> !Cleaning.isNothing(name))
                .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "processadmin.comparison.api.name"));
    }

    private static VersionLine line(VersionEntry entry) {
        return new VersionLine(
                entry.definition().map(ProcessVersionsController::ref).orElse(null),
                entry.name(),
                entry.state(),
                entry.running(),
                entry.release().map(ReleaseSummary::note).orElse(null),
                entry.release().map(release -> release.proposal().name()).orElse(null),
                entry.release().map(release -> release.proposal().at()).orElse(null));
    }

    private static String ref(String definition) {
        return new ModelRef.Version(definition).text();
    }
}
