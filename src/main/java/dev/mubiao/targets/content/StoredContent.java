package dev.mubiao.targets.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.cell.CellRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A content as drafts, revisions and published targets keep it, property by property. The SHA-256 of a revision is
 * taken of it: whatever becomes of {@link TargetContent}, this stays.
 */
record StoredContent(
        String formId,
        @Nullable Integer formVersion, // absent for the first, so that contents older than versions keep their SHA-256
        FormKind kind,
        @Nullable BudgetYear year,
        StoredHeader header,
        Funding funding,
        List<String> goals,
        List<SubGoal> subGoals,
        List<Measure> measures,
        List<AnnualTask> tasks,
        List<StoredIndicator> indicators,
        List<SourceCell> unplaced,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        Map<CellRef, String> unread,

        @Nullable StoredFree free) { // absent where the form has no places of its own, as unread

    static StoredContent of(TargetContent content) {
        TargetContent.Goals goals = content.goals();
        int version = content.form().version();
        return new StoredContent(
                content.formId(),
                version == FormDefinition.FIRST_VERSION ? null : version,
                content.kind(),
                content.year(),
                StoredHeader.of(content.header()),
                content.funding(),
                goals.texts(),
                goals.subGoals(),
                goals.measures(),
                goals.tasks(),
                content.indicators().stream().map(StoredIndicator::of).toList(),
                content.unplaced(),
                content.unread(),
                content.free().isEmpty() ? null : StoredFree.of(content.free()));
    }

    TargetContent content() {
        return new TargetContent(
                new FormKey(formId, Objects.requireNonNullElse(formVersion, FormDefinition.FIRST_VERSION), kind),
                year,
                header.header(),
                funding,
                new TargetContent.Goals(goals, subGoals, measures, tasks),
                indicators.stream().map(StoredIndicator::indicator).toList(),
                unplaced,
                Objects.requireNonNullElse(unread, Map.of()), // absent where nothing is unread
                free == null ? FreeContent.NONE : free.content());
    }

    record StoredHeader(
            @Nullable String title,
            @Nullable String reportingUnit,
            @Nullable String projectCode,
            @Nullable String projectName,
            @Nullable String supervisingDepartment,
            @Nullable String implementingUnit,
            @Nullable String contactName,
            @Nullable String contactPhone,
            @Nullable String category,
            @Nullable String attribute,
            @Nullable String term,
            @Nullable String financeOffice,
            @Nullable String overview,
            @Nullable String legalBasis) {

        static StoredHeader of(TargetHeader header) {
            TargetHeader.Units units = header.units();
            TargetHeader.Project project = header.project();
            return new StoredHeader(
                    header.title(),
                    units.reporting(),
                    project.code(),
                    project.name(),
                    units.supervisingDepartment(),
                    units.implementing(),
                    header.contact().name(),
                    header.contact().phone(),
                    project.category(),
                    project.attribute(),
                    project.term(),
                    units.financeOffice(),
                    header.overview(),
                    header.legalBasis());
        }

        TargetHeader header() {
            return new TargetHeader(
                    title,
                    new TargetHeader.Units(reportingUnit, supervisingDepartment, implementingUnit, financeOffice),
                    new TargetHeader.Contact(contactName, contactPhone),
                    new TargetHeader.Project(projectCode, projectName, category, attribute, term),
                    overview,
                    legalBasis);
        }
    }

    record StoredFree(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            Map<String, String> fields,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            Map<String, List<ListRow>> lists,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            Map<String, List<StoredIndicator>> tables) {

        static StoredFree of(FreeContent free) {
            Map<String, List<StoredIndicator>> tables = new TreeMap<>();
            free.tables()
                    .forEach((id, rows) -> tables.put(
                            id, rows.stream().map(StoredIndicator::of).toList()));
            return new StoredFree(free.fields(), free.lists(), tables);
        }

        FreeContent content() {
            Map<String, List<Indicator>> rows = new TreeMap<>();
            Objects.requireNonNullElse(tables, Map.<String, List<StoredIndicator>>of())
                    .forEach((id, stored) -> rows.put(
                            id, stored.stream().map(StoredIndicator::indicator).toList()));
            return FreeContent.of(
                    Objects.requireNonNullElse(fields, Map.of()), Objects.requireNonNullElse(lists, Map.of()), rows);
        }
    }

    record StoredIndicator(
            UUID id,
            @Nullable String level1,
            @Nullable String level2,
            @Nullable String name,
            @Nullable String description,
            @Nullable String operatorRaw,
            @Nullable String valueRaw,
            TargetValue value,
            @Nullable String unitRaw,
            @Nullable BigDecimal weight,
            @Nullable Boolean core,
            @Nullable String basis,
            @Nullable String remark,
            @Nullable String repair,
            List<SourceCell> source,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            Map<String, String> extra) {

        static StoredIndicator of(Indicator row) {
            Indicator.StatedValue stated = row.stated();
            return new StoredIndicator(
                    row.id(),
                    row.level1(),
                    row.level2(),
                    row.name(),
                    row.notes().description(),
                    stated.operatorRaw(),
                    stated.valueRaw(),
                    stated.value(),
                    stated.unitRaw(),
                    row.weight(),
                    row.core(),
                    row.notes().basis(),
                    row.notes().remark(),
                    row.origin().repair(),
                    row.origin().cells(),
                    row.extra());
        }

        Indicator indicator() {
            return new Indicator(
                    id,
                    new Indicator.Labels(level1, level2, name),
                    new Indicator.StatedValue(operatorRaw, valueRaw, unitRaw, value),
                    weight,
                    core,
                    new Indicator.Notes(description, basis, remark),
                    new Indicator.Origin(repair, source),
                    FreeContent.texts(Objects.requireNonNullElse(extra, Map.of())));
        }
    }
}
