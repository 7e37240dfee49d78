package dev.mubiao.approval.web;

import dev.mubiao.approval.signoff.Decision;
import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.approval.signoff.PointedCell;
import dev.mubiao.approval.signoff.ReturnDestination;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.Criterion;
import dev.mubiao.platform.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A decision as the HTTP API takes it. */
record DecisionRequest(
        @Schema(description = "Chosen by the caller; sent again, it has no second effect") @Nullable
        UUID commandId,

        @Schema(allowableValues = {"agree", "return", "reject"}) @Nullable
        String verb,

        @Schema(description = "优, 良, 中, 差 or EXCELLENT, GOOD, FAIR, POOR") @Nullable
        String grade,

        @Schema(description = "Grades by criterion: completeness, relevance, appropriateness, feasibility") @Nullable
        Map<String, String> criteria,

        @Schema(description = "The reason; a return or rejection must have one") @Nullable
        String opinion,

        @Schema(description = "Where a return leads: preparer, previous, or the key of an earlier step") @Nullable
        String goal,

        @Schema(description = "Whether a returned target comes straight back instead of walking all steps again")
        @Nullable
        Boolean straight,

        @Nullable List<PointedCell> cells,

        @Schema(description = "Ids of people who get a carbon copy") @Nullable
        List<UUID> copies,

        @Schema(description = "Why the grade is another than the worst of the criteria; needed if it is") @Nullable
        String gradeReason) {

    /** @throws Refusal INVALID naming the word that is not known */
    Decision decision() {
        Map<Criterion, Grade> grades = new EnumMap<>(Criterion.class);
        Objects.requireNonNullElse(criteria, Map.<String, String>of())
                .forEach((criterion, given) -> grades.put(criterion(criterion), knownGrade(given)));
        Set<PersonId> people = Objects.requireNonNullElse(copies, List.<UUID>of()).stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
        return new Decision(
                knownVerb(),
                grade == null || grade.isBlank() ? null : knownGrade(grade),
                grades,
                Objects.requireNonNullElse(opinion, ""),
                Objects.requireNonNullElse(cells, List.of()),
                people,
                Objects.requireNonNullElse(gradeReason, ""),
                new ReturnDestination(Objects.requireNonNullElse(goal, ""), Boolean.TRUE.equals(straight)));
    }

    private StepVerb knownVerb() {
        try {
            return StepVerb.of(Objects.requireNonNullElse(verb, "").strip());
        } catch (IllegalArgumentException e) {
            throw unknown(Objects.requireNonNullElse(verb, ""), e);
        }
    }

    private static Grade knownGrade(String word) {
        return Grade.of(word).orElseThrow(() -> unknown(word, null));
    }

    private static Criterion criterion(String word) {
        return Criterion.GRADED.stream()
                .filter(criterion -> criterion.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> unknown(word, null));
    }

    private static Refusal unknown(String word, @Nullable Exception cause) {
        Refusal refusal = new Refusal(Refusal.Kind.INVALID, "approval.decision.unknownWord", word);
        refusal.initCause(cause);
        return refusal;
    }
}
