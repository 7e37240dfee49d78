package dev.mubiao.documents.web;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.documents.DocumentReader;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.DocumentTable;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.draft.TargetDrafts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Saves what a document holds as drafts of a unit, over HTTP. */
@RestController
@Tag(name = "targets")
class DocumentImportsController {

    private final DocumentReader reader;
    private final TargetDrafts drafts;
    private final CurrentActor actor;

    DocumentImportsController(DocumentReader reader, TargetDrafts drafts, CurrentActor actor) {
        this.reader = reader;
        this.drafts = drafts;
        this.actor = actor;
    }

    record ImportAnswer(List<TargetId> ids) {}

    @PostMapping(path = "/api/v1/targets", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Read a document and save each of its tables as a draft of the caller's unit")
    ImportAnswer save(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable UUID unit)
            throws IOException {
        Actor by = actor.get();
        UnitId owner = owner(by, unit);
        DocumentReadingResult reading = reader.read(DocumentsController.name(file), file.getBytes(), form);
        List<TargetId> ids = new ArrayList<>();
        for (DocumentTable table : reading.tables()) {
            ids.add(drafts.create(by, owner, table.content()));
        }
        return new ImportAnswer(ids);
    }

    private static UnitId owner(Actor by, @Nullable UUID unit) {
        if (unit != null) {
            return new UnitId(unit);
        }
        Set<UnitId> own = by.units(List.of(Role.PREPARER));
        if (own.size() > 1) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.unit.ambiguous");
        }
        return own.stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.DENIED, "directory.gate.denied.EDIT"));
    }
}
