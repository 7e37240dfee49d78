package dev.mubiao.targets.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.platform.MoneyUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A content as the HTTP API shows it, wherever it shows one: in snake case, amounts in yuan. The JSON is flat: groups
 * are written without their names, in this order.
 *
 * @param formVersion of the form, absent for the first
 * @param kind {@code project} or {@code department}
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TargetDocument(
        String form,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer formVersion,
        String kind,
        @Nullable BudgetYear year,
        @JsonUnwrapped DeclarationEntry declaration,
        @JsonUnwrapped DescriptionEntry description,
        @JsonUnwrapped FundingEntry funding,
        @JsonUnwrapped GoalsEntry goals,
        List<IndicatorEntry> indicators,
        List<SourceCell> unplaced,
        @JsonUnwrapped FreeEntry free) {

    /** Which project is declared, by whom. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record DeclarationEntry(
            @Nullable String title,
            @Nullable String reportingUnit,
            @Nullable String projectCode,
            @Nullable String projectName,
            @Nullable String supervisingDepartment,
            @Nullable String implementingUnit,
            @Nullable String contactName,
            @Nullable String contactPhone) {

        static DeclarationEntry of(TargetHeader header) {
            return new DeclarationEntry(
                    header.title(),
                    header.units().reporting(),
                    header.project().code(),
                    header.project().name(),
                    header.units().supervisingDepartment(),
                    header.units().implementing(),
                    header.contact().name(),
                    header.contact().phone());
        }
    }

    /** Of what kind the project is. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record DescriptionEntry(
            @Nullable String category,
            @Nullable String attribute,
            @Nullable String term,
            @Nullable String financeOffice,
            @Nullable String overview,
            @Nullable String legalBasis) {

        static DescriptionEntry of(TargetHeader header) {
            return new DescriptionEntry(
                    header.project().category(),
                    header.project().attribute(),
                    header.project().term(),
                    header.units().financeOffice(),
                    header.overview(),
                    header.legalBasis());
        }
    }

    /** @param moneyUnit the unit that the form is printed in, for instance {@code 万元} */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record FundingEntry(
            String moneyUnit,
            @Nullable BigDecimal totalYuan,
            List<AmountEntry> sources,
            List<AmountEntry> income,
            List<AmountEntry> expenditure,
            @Nullable BigDecimal executionWeight,
            List<StepEntry> spendingPlan) {

        static FundingEntry of(Funding funding, MoneyUnit moneyUnit) {
            return new FundingEntry(
                    moneyUnit.label(),
                    yuan(funding.total().money()),
                    AmountEntry.of(funding.sources()),
                    AmountEntry.of(funding.income()),
                    AmountEntry.of(funding.expenditure()),
                    funding.executionWeight(),
                    funding.spendingPlan().stream()
                            .map(step -> new StepEntry(step.label(), step.percent()))
                            .toList());
        }
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record GoalsEntry(
            List<String> goals, List<SubGoalEntry> subGoals, List<Measure> measures, List<AnnualTask> tasks) {

        static GoalsEntry of(TargetContent.Goals goals) {
            return new GoalsEntry(
                    goals.texts(),
                    goals.subGoals().stream().map(SubGoalEntry::of).toList(),
                    goals.measures(),
                    goals.tasks());
        }
    }

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

    /** @param variant that the content follows */
    public static TargetDocument of(TargetContent content, FormVariant variant) {
        return new TargetDocument(
                content.formId(),
                content.form().version() == FormDefinition.FIRST_VERSION
                        ? null
                        : content.form().version(),
                content.kind().name().toLowerCase(Locale.ROOT),
                content.year(),
                DeclarationEntry.of(content.header()),
                DescriptionEntry.of(content.header()),
                FundingEntry.of(content.funding(), variant.moneyUnit()),
                GoalsEntry.of(content.goals()),
                content.indicators().stream()
                        .map(row -> IndicatorEntry.of(row, variant.indicators()))
                        .toList(),
                content.unplaced(),
                FreeEntry.of(content.free(), variant));
    }

    private static @Nullable BigDecimal yuan(@Nullable Money money) {
        return money == null ? null : money.in(MoneyUnit.YUAN);
    }
}
