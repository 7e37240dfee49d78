package dev.mubiao.documents.web;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.UnitId;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.documents.AmountReading;
import dev.mubiao.documents.DocumentImports;
import dev.mubiao.documents.DocumentReader;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.DocumentTable;
import dev.mubiao.documents.ImportConfirmation;
import dev.mubiao.documents.ImportDoubt;
import dev.mubiao.documents.ImportedUnits;
import dev.mubiao.documents.UndecidedTables;
import dev.mubiao.documents.UnitDecision;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
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
    private final UndecidedTables undecided;
    private final DocumentImports imports;
    private final ImportedUnits units;
    private final CurrentActor actor;

    DocumentImportsController(
            DocumentReader reader,
            UndecidedTables undecided,
            DocumentImports imports,
            ImportedUnits units,
            CurrentActor actor) {
        this.reader = reader;
        this.undecided = undecided;
        this.imports = imports;
        this.units = units;
        this.actor = actor;
    }

    /**
     * What became of a table.
     *
     * @param result created, replaced or skipped
     * @param id of its draft, null if the table was skipped
     * @param unitDecision none, or if the table names another unit: pending, which keeps the draft from being submitted
     *     until somebody confirms its unit, or mapped
     * @param unitWritten the other unit that the table names
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record TableAnswer(
            int firstLine,
            String result,
            @Nullable TargetId id,
            String unitDecision,
            @Nullable String unitWritten) {}

    /**
     * @param ids of the drafts that were created or replaced
     * @param tables all those that are targets, in the order of the document
     * @param foreign tables of the document that belong to no form, and of which no draft was made
     */
    record ImportAnswer(List<TargetId> ids, List<TableAnswer> tables, List<ForeignTableAnswer> foreign) {}

    @PostMapping(path = "/api/v1/targets", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Read a document and save each of its tables as a draft of the caller's unit",
            description =
                    "All of them or none: if one cannot be saved, the problem names it and nothing is saved. What"
                            + " looks like an earlier import or another unit of money is answered by"
                            + " 409, which says how to confirm it; drafts then lists those of an earlier import with their differences. So is a table of which it is not certain which form it has.")
    ImportAnswer save(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String form,
            @Parameter(description = FormParameters.TABLES) @RequestParam(required = false) @Nullable
                    List<String> table,
            @RequestParam(required = false) @Nullable UUID unit,
            @Parameter(
                            description =
                                    "Doubts to pass over: duplicate; unit says that tables that name another unit"
                                            + " belong to the caller's, without it their drafts cannot be submitted until somebody does")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> confirm,
            @Parameter(description = AgainParameters.DESCRIPTION) @RequestParam(required = false) @Nullable
                    List<String> again,
            @Parameter(
                            description = "Where the document says another unit of money than its form: document"
                                    + " converts the amounts, form takes the figures as they are")
                    @RequestParam(required = false)
                    @Nullable
                    String amounts)
            throws IOException {
        UnitId owner = owner(actor.get(), unit);
        String name = DocumentsController.name(file);
        DocumentReadingResult reading = reader.readAs(
                name, file.getBytes(), FormParameters.of(form, table).of(owner));
        undecided.requireNone(name, reading);
        List<DocumentImports.Imported> imported =
                imports.importAs(owner, reading.tables(), confirmation(confirm, amounts, again));
        Map<Integer, DocumentImports.Imported> byLine = new HashMap<>();
        imported.forEach(each -> byLine.put(each.table().firstLine(), each));
        return new ImportAnswer(
                imported.stream().map(DocumentImports.Imported::target).toList(),
                reading.tables().stream()
                        .map(each -> answer(each, byLine.get(each.firstLine())))
                        .toList(),
                ForeignTableAnswer.of(reading));
    }

    @PostMapping("/api/v1/targets/{id}/unit-confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Say that a draft belongs to its unit although its document names another one",
            description = "Until then it cannot be submitted. 409 if its document names no other unit, somebody has"
                    + " confirmed it already, or it names another one than the parameter says.")
    void confirmUnit(
            @PathVariable UUID id,
            @Parameter(
                            description =
                                    "The other unit, as unit_written was: it is refused if the document names another"
                                            + " one by now")
                    @RequestParam(required = false)
                    @Nullable
                    String written) {
        units.map(actor.get(), new TargetId(id), written);
    }

    private static TableAnswer answer(DocumentTable table, DocumentImports.@Nullable Imported imported) {
        return imported == null
                ? new TableAnswer(table.firstLine(), "skipped", null, UnitDecision.NONE.word(), null)
                : new TableAnswer(
                        table.firstLine(),
                        imported.replaced() ? "replaced" : "created",
                        imported.target(),
                        imported.unitDecision().word(),
                        imported.unitWritten());
    }

    private static ImportConfirmation confirmation(
            @Nullable List<String> kinds, @Nullable String amounts, @Nullable List<String> again) {
        return new ImportConfirmation(
                kinds == null
                        ? Set.of()
                        : kinds.stream()
                                .map(word -> ImportDoubt.Kind.of(word)
                                        .orElseThrow(() -> new Refusal(
                                                Refusal.Kind.INVALID, "documents.import.confirm.unknown", word)))
                                .collect(Collectors.toSet()),
                amounts == null ? null : reading(amounts),
                AgainParameters.of(again));
    }

    private static AmountReading reading(String word) {
        return switch (word) {
            case "document" -> AmountReading.DOCUMENT;
            case "form" -> AmountReading.FORM;
            default -> throw new Refusal(Refusal.Kind.INVALID, "documents.import.amounts.unknown", word);
        };
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
