package dev.mubiao.publication.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mubiao.publication.search.PublicFilter;
import dev.mubiao.publication.search.PublicTargetPage;
import dev.mubiao.publication.search.PublicTargetQueries;
import dev.mubiao.targets.TargetId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Published targets as JSON, without log-in. */
@RestController
@RequestMapping("/api/v1/public/targets")
@Tag(name = "public")
@SecurityRequirements
class PublicTargetsController {

    private final PublicTargetQueries targets;

    PublicTargetsController(PublicTargetQueries targets) {
        this.targets = targets;
    }

    /** @param next cursor of the following page, absent on the last */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicList(
            List<PublicTargetSummary> items, @Nullable String next) {}

    @GetMapping
    @Operation(summary = "Published targets, the newest first; no log-in")
    ResponseEntity<PublicList> list(
            @RequestParam(required = false) @Nullable Integer year,
            @Parameter(description = "code of the unit") @RequestParam(required = false) @Nullable String unit,
            @Parameter(description = "id of the form") @RequestParam(required = false) @Nullable String form,
            @Parameter(description = "words that name, unit, goals or indicator names hold")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @Parameter(description = "1 to 100") @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        PublicTargetPage page = targets.list(new PublicFilter(year, unit, form, q), cursor, limit);
        return cacheable(new PublicList(
                page.targets().stream().map(PublicTargetSummary::of).toList(), page.next()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "What is public of a target, without personal data; no log-in")
    ResponseEntity<PublicDocument> target(@PathVariable UUID id) {
        var target = targets.target(new TargetId(id));
        return cacheable(new PublicDocument(PublicTargetSummary.of(target), target.sha256(), targets.document(target)));
    }

    private static <T> ResponseEntity<T> cacheable(T body) {
        return ResponseEntity.ok()
                .cacheControl(PublicCachingConfiguration.policy())
                .body(body);
    }
}
