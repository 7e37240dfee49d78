package dev.mubiao.targets.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.platform.MoneyUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A content as the HTTP API shows it, wherever it shows one: in snake case, amounts in yuan.
 *
 * @param kind {@code project} or {@code department}
 * @param moneyUnit the unit that the form is printed in, for instance {@code 万元}
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TargetDocument(
        String form,
        String kind,
        @Nullable BudgetYear year,
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
        @Nullable String legalBasis,
        String moneyUnit,
        @Nullable BigDecimal totalYuan,
        List<AmountEntry> sources,
        List<AmountEntry> income,
        List<AmountEntry> expenditure,
        @Nullable BigDecimal executionWeight,
        List<StepEntry> spendingPlan,
        List<String> goals,
        List<SubGoalEntry> subGoals,
        List<Measure> measures,
        List<AnnualTask> tasks,
        List<IndicatorEntry> indicators,
        List<SourceCell> unplaced) {

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record AmountEntry(String label, @Nullable BigDecimal amountYuan) {

        static List<AmountEntry> of(List<LabelledAmount> amounts) {
            return amounts.stream()
                    .map(part ->
                            new AmountEntry(part.label(), yuan(part.amount().money())))
                    .toList();
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record StepEntry(String label, @Nullable BigDecimal percent) {}

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record SubGoalEntry(
            int no,
            @Nullable String printedNo,
            String title,
            @Nullable String goal,
            @Nullable String indicatorsText,
            int line) {

        static SubGoalEntry of(SubGoal item) {
            return new SubGoalEntry(
                    item.no(), item.printedNo(), item.title(), item.goal(), item.indicatorsText(), item.line());
        }
    }

    public static TargetDocument of(TargetContent content, MoneyUnit moneyUnit) {
        TargetHeader targetHeader = content.header();
        Funding funding = content.funding();
        return new TargetDocument(
                content.formId(),
                content.kind().name().toLowerCase(Locale.ROOT),
                content.year(),
                targetHeader.title(),
                targetHeader.units().reporting(),
                targetHeader.project().code(),
                targetHeader.project().name(),
                targetHeader.units().supervisingDepartment(),
                targetHeader.units().implementing(),
                targetHeader.contact().name(),
                targetHeader.contact().phone(),
                targetHeader.project().category(),
                targetHeader.project().attribute(),
                targetHeader.project().term(),
                targetHeader.units().financeOffice(),
                targetHeader.overview(),
                targetHeader.legalBasis(),
                moneyUnit.label(),
                yuan(funding.total().money()),
                AmountEntry.of(funding.sources()),
                AmountEntry.of(funding.income()),
                AmountEntry.of(funding.expenditure()),
                funding.executionWeight(),
                funding.spendingPlan().stream()
                        .map(step -> new StepEntry(step.label(), step.percent()))
                        .toList(),
                content.goals().texts(),
                content.goals().subGoals().stream().map(SubGoalEntry::of).toList(),
                content.goals().measures(),
                content.goals().tasks(),
                content.indicators().stream().map(IndicatorEntry::of).toList(),
                content.unplaced());
    }

    private static @Nullable BigDecimal yuan(@Nullable Money money) {
        return money == null ? null : money.in(MoneyUnit.YUAN);
    }
}
