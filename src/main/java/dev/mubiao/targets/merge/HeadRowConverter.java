package dev.mubiao.targets.merge;

import dev.mubiao.forms.layout.Field;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.FieldRef;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.SpendingPlanStep;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Converts the fields that a target has once to one row for the merge and back. */
final class HeadRowConverter {

    private static final String YEAR = "YEAR";
    private static final String TITLE = "TITLE";
    private static final CellRef WEIGHT = new FieldRef(Field.EXECUTION_WEIGHT);

    private final MergeRow row;
    private final Map<CellRef, String> unread;

    HeadRowConverter(MergeRow row, Map<CellRef, String> unread) {
        this.row = row;
        this.unread = unread;
    }

    static MergeRow take(TargetContent content) {
        TargetHeader targetHeader = content.header();
        Amount total = content.funding().total();
        return new MergeRow.Cells()
                .put(TITLE, targetHeader.title())
                .put(Field.REPORTING_UNIT, targetHeader.units().reporting())
                .put(Field.PROJECT_CODE, targetHeader.project().code())
                .put(Field.PROJECT_NAME, targetHeader.project().name())
                .put(Field.SUPERVISING_DEPARTMENT, targetHeader.units().supervisingDepartment())
                .put(Field.IMPLEMENTING_UNIT, targetHeader.units().implementing())
                .put(Field.CONTACT_NAME, targetHeader.contact().name())
                .put(Field.CONTACT_PHONE, targetHeader.contact().phone())
                .put(Field.CATEGORY, targetHeader.project().category())
                .put(Field.ATTRIBUTE, targetHeader.project().attribute())
                .put(Field.TERM, targetHeader.project().term())
                .put(Field.FINANCE_OFFICE, targetHeader.units().financeOffice())
                .put(Field.OVERVIEW, targetHeader.overview())
                .put(Field.LEGAL_BASIS, targetHeader.legalBasis())
                .put(
                        YEAR,
                        DraftConflict.Typed.of(content.year(), content.unread().get(HeadingRef.YEAR)))
                .put(Field.TOTAL, total.equals(Amount.EMPTY) ? null : total)
                .put(
                        Field.EXECUTION_WEIGHT,
                        DraftConflict.Typed.of(
                                content.funding().executionWeight(),
                                content.unread().get(WEIGHT)))
                .putOwn(content.free().fields())
                .row("head");
    }

    @Nullable
    BudgetYear year() {
        return (BudgetYear) IndicatorRowConverter.understood(row, YEAR, HeadingRef.YEAR, unread);
    }

    TargetHeader header() {
        return TargetHeader.of((String) row.cell(TITLE), this::text);
    }

    Funding funding(
            List<LabelledAmount> sources,
            List<LabelledAmount> income,
            List<LabelledAmount> expenditure,
            List<SpendingPlanStep> plan) {
        Amount total = (Amount) Objects.requireNonNullElse(row.cell(Field.TOTAL.name()), Amount.EMPTY);
        BigDecimal weight =
                (BigDecimal) IndicatorRowConverter.understood(row, Field.EXECUTION_WEIGHT.name(), WEIGHT, unread);
        return new Funding(total, sources, income, expenditure, weight, plan);
    }

    private @Nullable String text(Field field) {
        return (String) row.cell(field.name());
    }
}
