package dev.mubiao.prereview.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.accounts.CurrentActor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.prereview.ProblemFingerprint;
import dev.mubiao.prereview.SubmissionCheck;
import dev.mubiao.prereview.WarningReasons;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.sheet.SheetFix;
import dev.mubiao.targets.sheet.SheetProblem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The findings of a draft and the reasons for its warnings over HTTP. */
@RestController
@Tag(name = "findings")
class FindingsController {

    private final TargetQueries targets;
    private final SubmissionCheck submissionCheck;
    private final WarningReasons reasons;
    private final CurrentActor actor;
    private final MessageSource messages;

    FindingsController(
            TargetQueries targets,
            SubmissionCheck submissionCheck,
            WarningReasons reasons,
            CurrentActor actor,
            MessageSource messages) {
        this.targets = targets;
        this.submissionCheck = submissionCheck;
        this.reasons = reasons;
        this.actor = actor;
        this.messages = messages;
    }

    /**
     * @param id by which a reason is given; another one once the text that it is about has changed
     * @param severity {@code error}, {@code warning}, {@code hint} or {@code question}
     * @param tableIndex always 1: a target is one table
     * @param line of the document that the row was read from, 0 if it was typed in
     * @param fix what one click would change, absent if nothing is certain
     * @param reason why the preparer lets it stand, absent if he gave none
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingAnswer(
            String id,
            String ruleId,
            String criterion,
            String severity,
            int tableIndex,
            int line,
            String cell,
            String cellText,
            String message,
            @Nullable SheetFix fix,
            @Nullable String reason) {}

    record FindingsAnswer(List<FindingAnswer> findings) {}

    /** @param findings ids of findings of the draft as it is now */
    record ReasonRequest(@Nullable String reason, @Nullable List<String> findings) {}

    @PostMapping("/api/v1/targets/{id}/findings")
    @Operation(summary = "What the pre-review finds in the draft of a target")
    FindingsAnswer findings(@PathVariable UUID id, Locale locale) {
        Actor reader = actor.get();
        Target target = targets.target(reader, new TargetId(id));
        List<SheetProblem> problems = submissionCheck.problems(reader, target);
        Map<SheetProblem, String> given = reasons.of(target.id(), problems);
        TargetContent content = targets.draft(reader, target.id());
        return new FindingsAnswer(problems.stream()
                .map(problem -> answer(problem, content, given.get(problem), locale))
                .toList());
    }

    @PostMapping("/api/v1/targets/{id}/reasons")
    @Operation(summary = "Say why warnings of the draft stand; the reviewer reads it")
    FindingsAnswer explain(@PathVariable UUID id, @RequestBody ReasonRequest request, Locale locale) {
        Actor preparer = actor.get();
        Target target = targets.target(preparer, new TargetId(id));
        List<String> wanted = Objects.requireNonNullElse(request.findings(), List.of());
        List<SheetProblem> explained = submissionCheck.problems(preparer, target).stream()
                .filter(problem ->
                        wanted.contains(ProblemFingerprint.of(problem).value()))
                .toList();
        if (explained.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "prereview.reasons.unknown");
        }
        reasons.give(preparer, target.id(), explained, Objects.requireNonNullElse(request.reason(), ""));
        return findings(id, locale);
    }

    private FindingAnswer answer(SheetProblem problem, TargetContent content, @Nullable String reason, Locale locale) {
        return new FindingAnswer(
                ProblemFingerprint.of(problem).value(),
                problem.rule(),
                problem.criterion().name().toLowerCase(Locale.ROOT),
                problem.severity().name().toLowerCase(Locale.ROOT),
                1,
                line(problem.cell(), content),
                problem.cell().key(),
                problem.quoted(),
                messages.getMessage(problem.text(), locale),
                problem.fix(),
                reason);
    }

    private static int line(CellRef place, TargetContent content) {
        return content.indicators().stream()
                .filter(row -> place instanceof IndicatorRef cell && row.id().equals(cell.row()))
                .mapToInt(row -> row.origin().line())
                .findFirst()
                .orElse(0);
    }
}
