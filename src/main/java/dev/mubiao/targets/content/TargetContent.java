package dev.mubiao.targets.content;

import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.cell.CellRef;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that a target declares, of whichever form: the draft that is edited and the revision that is reviewed are both
 * this. Immutable; the SHA-256 of a revision is taken of its JSON, see {@link ContentJson}.
 *
 * @param form which form it follows, in the version that it began with
 * @param year null until it is known
 * @param unplaced cells of the source that found no field: shown, never dropped
 * @param unread by cell, what was typed where only a number, a year or a yes is kept and it is none: never dropped
 * @param free what stands in places that only its form knows
 */
public record TargetContent(
        FormKey form,
        @Nullable BudgetYear year,
        TargetHeader header,
        Funding funding,
        Goals goals,
        List<Indicator> indicators,
        List<SourceCell> unplaced,
        Map<CellRef, String> unread,
        FreeContent free) {

    public TargetContent {
        indicators = List.copyOf(indicators);
        unplaced = List.copyOf(unplaced);
        unread = sorted(unread);
    }

    /** A content in which everything is understood. */
    public TargetContent(
            FormKey form,
            @Nullable BudgetYear year,
            TargetHeader header,
            Funding funding,
            Goals goals,
            List<Indicator> indicators,
            List<SourceCell> unplaced) {
        this(form, year, header, funding, goals, indicators, unplaced, Map.of(), FreeContent.NONE);
    }

    /**
     * What is to be reached and how, in words; a form uses some of it.
     *
     * @param texts the goals, one paragraph each
     */
    public record Goals(List<String> texts, List<SubGoal> subGoals, List<Measure> measures, List<AnnualTask> tasks) {

        public static final Goals NONE = new Goals(List.of(), List.of(), List.of(), List.of());

        public Goals {
            texts = List.copyOf(texts);
            subGoals = List.copyOf(subGoals);
            measures = List.copyOf(measures);
            tasks = List.copyOf(tasks);
        }
    }

    /** In the order of the keys, as the stored JSON wants it. */
    private static Map<CellRef, String> sorted(Map<CellRef, String> unread) {
        SortedMap<CellRef, String> sorted = new TreeMap<>(Comparator.comparing(CellRef::key));
        sorted.putAll(unread);
        return Collections.unmodifiableSortedMap(sorted);
    }

    public static TargetContent empty(FormKey form) {
        return new TargetContent(form, null, TargetHeader.EMPTY, Funding.EMPTY, Goals.NONE, List.of(), List.of());
    }

    public String formId() {
        return form.id();
    }

    public FormKind kind() {
        return form.kind();
    }

    /** The name it is listed under: the project's, or the department's for a department target. */
    public String displayName() {
        String name = form.kind() == FormKind.PROJECT
                ? header.project().name()
                : header.units().implementing();
        return name == null ? "" : name;
    }

    public TargetContent withYear(@Nullable BudgetYear other) {
        return new TargetContent(form, other, header, funding, goals, indicators, unplaced, unread, free);
    }

    public TargetContent withHeader(TargetHeader other) {
        return new TargetContent(form, year, other, funding, goals, indicators, unplaced, unread, free);
    }

    public TargetContent withFunding(Funding other) {
        return new TargetContent(form, year, header, other, goals, indicators, unplaced, unread, free);
    }

    public TargetContent withGoals(Goals other) {
        return new TargetContent(form, year, header, funding, other, indicators, unplaced, unread, free);
    }

    public TargetContent withIndicators(List<Indicator> other) {
        return new TargetContent(form, year, header, funding, goals, other, unplaced, unread, free);
    }

    public TargetContent withUnplaced(List<SourceCell> other) {
        return new TargetContent(form, year, header, funding, goals, indicators, other, unread, free);
    }

    public TargetContent withFree(FreeContent other) {
        return new TargetContent(form, year, header, funding, goals, indicators, unplaced, unread, other);
    }
}
