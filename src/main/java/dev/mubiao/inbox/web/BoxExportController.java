package dev.mubiao.inbox.web;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.accounts.ActorsNow;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.inbox.xlsx.BoxWorkbook;
import dev.mubiao.worklist.WorkItemQuery;
import dev.mubiao.worklist.WorkItemQueryParameters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A box as a spreadsheet over HTTP. */
@RestController
@Tag(name = "tasks")
class BoxExportController {

    private final BoxWorkbook workbook;
    private final CurrentActor actor;
    private final ActorsNow actorsNow;

    BoxExportController(BoxWorkbook workbook, CurrentActor actor, ActorsNow actorsNow) {
        this.workbook = workbook;
        this.actor = actor;
        this.actorsNow = actorsNow;
    }

    @GetMapping("/api/v1/tasks/export.xlsx")
    @Operation(summary = "All lines of a box that a filter finds, as a spreadsheet; up to 200,000")
    ResponseEntity<StreamingResponseBody> export(@ParameterObject WorkItemQueryParameters parameters, Locale locale) {
        Actor reader = actor.get();
        WorkItemQuery query = parameters.query();
        int lines = workbook.lines(reader, query);
        StreamingResponseBody body = out -> workbook.write(
                () -> actorsNow.of(reader), query, locale, out, (done) -> done <= lines + BoxWorkbook.PAGE);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(BoxWorkbook.TYPE))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(query.box().word() + ".xlsx")
                                .build()
                                .toString())
                .body(body);
    }
}
