package dev.mubiao.targets.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mubiao.forms.FormKind;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.cell.CellRef;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that a target declares, of whichever form: the draft that is edited and the revision that is reviewed are both
 * this. Immutable; its canonical JSON is what a revision's SHA-256 is taken of.
 *
 * @param formId id of the form definition, for instance {@code changshou-2026}
 * @param year null until it is known
 * @param unplaced cells of the source that found no field: shown, never dropped
 * @param unread by cell, what was typed where only a number, a year or a yes is kept and it is none: never dropped
 */
public record TargetContent(
        String formId,
        FormKind kind,
        @Nullable BudgetYear year,
        TargetHeader header,
        Funding funding,
        List<String> goals,
        List<SubGoal> subGoals,
        List<Measure> measures,
        List<AnnualTask> tasks,
        List<Indicator> indicators,
        List<SourceCell> unplaced,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<CellRef, String> unread) {

    public TargetContent {
        goals = List.copyOf(goals);
        subGoals = List.copyOf(subGoals);
        measures = List.copyOf(measures);
        tasks = List.copyOf(tasks);
        indicators = List.copyOf(indicators);
        unplaced = List.copyOf(unplaced);
        unread = sorted(Objects.requireNonNullElse(unread, Map.of())); // absent where nothing is unread
    }

    /** A content in which everything is understood. */
    public TargetContent(
            String formId,
            FormKind kind,
            @Nullable BudgetYear year,
            TargetHeader header,
            Funding funding,
            List<String> goals,
            List<SubGoal> subGoals,
            List<Measure> measures,
            List<AnnualTask> tasks,
            List<Indicator> indicators,
            List<SourceCell> unplaced) {
        this(formId, kind, year, header, funding, goals, subGoals, measures, tasks, indicators, unplaced, Map.of());
    }

    /** In the order of the keys, as the canonical JSON wants it. */
    private static Map<CellRef, String> sorted(Map<CellRef, String> unread) {
        SortedMap<CellRef, String> sorted = new TreeMap<>(Comparator.comparing(CellRef::key));
        sorted.putAll(unread);
        return Collections.unmodifiableSortedMap(sorted);
    }

    public static TargetContent empty(String formId, FormKind kind) {
        return new TargetContent(
                formId,
                kind,
                null,
                TargetHeader.EMPTY,
                Funding.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The name it is listed under: the project's, or the department's for a department target. */
    public String displayName() {
        String name = kind == FormKind.PROJECT ? header.projectName() : header.implementingUnit();
        return name == null ? "" : name;
    }
}
