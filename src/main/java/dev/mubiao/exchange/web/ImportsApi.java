package dev.mubiao.exchange.web;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.CurrentActor;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitId;
import dev.mubiao.exchange.DocumentReader;
import dev.mubiao.exchange.ReadTable;
import dev.mubiao.exchange.Reading;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.TargetDrafts;
import dev.mubiao.targets.TargetId;
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

/** Saving what a document holds as drafts of a unit. */
@RestController
@Tag(name = "targets")
class ImportsApi {

    private final DocumentReader reader;
    private final TargetDrafts drafts;
    private final CurrentActor actor;

    ImportsApi(DocumentReader reader, TargetDrafts drafts, CurrentActor actor) {
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
        Reading reading = reader.read(DocumentsApi.name(file), file.getBytes(), form);
        List<TargetId> ids = new ArrayList<>();
        for (ReadTable table : reading.tables()) {
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
            throw new Refusal(Refusal.Kind.INVALID, "exchange.unit.ambiguous");
        }
        return own.stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.DENIED, "directory.gate.denied.EDIT"));
    }
}
