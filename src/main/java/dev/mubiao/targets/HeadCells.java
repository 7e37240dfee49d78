package dev.mubiao.targets;

import dev.mubiao.forms.Field;
import dev.mubiao.shared.BudgetYear;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields that a target has once, as one row. */
final class HeadCells {

    private static final String YEAR = "YEAR";
    private static final String TITLE = "TITLE";
    private static final String WEIGHT_KEY = "field:" + Field.EXECUTION_WEIGHT;

    private final MergeRow row;
    private final Map<String, String> unread;

    HeadCells(MergeRow row, Map<String, String> unread) {
        this.row = row;
        this.unread = unread;
    }

    static MergeRow take(TargetContent content) {
        Header header = content.header();
        Amount total = content.funding().total();
        return new MergeRow.Cells()
                .put(TITLE, header.title())
                .put(Field.REPORTING_UNIT, header.reportingUnit())
                .put(Field.PROJECT_CODE, header.projectCode())
                .put(Field.PROJECT_NAME, header.projectName())
                .put(Field.SUPERVISING_DEPARTMENT, header.supervisingDepartment())
                .put(Field.IMPLEMENTING_UNIT, header.implementingUnit())
                .put(Field.CONTACT_NAME, header.contactName())
                .put(Field.CONTACT_PHONE, header.contactPhone())
                .put(Field.CATEGORY, header.category())
                .put(Field.ATTRIBUTE, header.attribute())
                .put(Field.TERM, header.term())
                .put(Field.FINANCE_OFFICE, header.financeOffice())
                .put(Field.OVERVIEW, header.overview())
                .put(Field.LEGAL_BASIS, header.legalBasis())
                .put(
                        YEAR,
                        DraftConflict.Typed.of(content.year(), content.unread().get(CellKeys.YEAR)))
                .put(Field.TOTAL, total.equals(Amount.EMPTY) ? null : total)
                .put(
                        Field.EXECUTION_WEIGHT,
                        DraftConflict.Typed.of(
                                content.funding().executionWeight(),
                                content.unread().get(WEIGHT_KEY)))
                .row("head");
    }

    @Nullable
    BudgetYear year() {
        return (BudgetYear) IndicatorCells.understood(row, YEAR, CellKeys.YEAR, unread);
    }

    Header header() {
        return new Header(
                (String) row.cell(TITLE),
                text(Field.REPORTING_UNIT),
                text(Field.PROJECT_CODE),
                text(Field.PROJECT_NAME),
                text(Field.SUPERVISING_DEPARTMENT),
                text(Field.IMPLEMENTING_UNIT),
                text(Field.CONTACT_NAME),
                text(Field.CONTACT_PHONE),
                text(Field.CATEGORY),
                text(Field.ATTRIBUTE),
                text(Field.TERM),
                text(Field.FINANCE_OFFICE),
                text(Field.OVERVIEW),
                text(Field.LEGAL_BASIS));
    }

    Funding funding(
            List<LabelledAmount> sources,
            List<LabelledAmount> income,
            List<LabelledAmount> expenditure,
            List<PlanStep> plan) {
        Amount total = (Amount) Objects.requireNonNullElse(row.cell(Field.TOTAL.name()), Amount.EMPTY);
        BigDecimal weight =
                (BigDecimal) IndicatorCells.understood(row, Field.EXECUTION_WEIGHT.name(), WEIGHT_KEY, unread);
        return new Funding(total, sources, income, expenditure, weight, plan);
    }

    private @Nullable String text(Field field) {
        return (String) row.cell(field.name());
    }
}
