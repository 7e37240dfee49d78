package dev.mubiao.targets.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.Operator;
import dev.mubiao.targets.content.SpendingPlanStep;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.targets.content.TargetValue;
import dev.mubiao.targets.content.ValueKind;
import dev.mubiao.targets.parsing.ParsedValue;
import dev.mubiao.targets.parsing.ValueParser;
import dev.mubiao.testing.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

class SheetCheckTests {

    private static final Amount THOUSAND = Amount.of(new Money(BigDecimal.valueOf(1000)));

    private final SheetCheck check = new SheetCheck(new Forms(new FormFiles().load()), List.of());

    @Test
    void aCompleteSheetHasNoErrors() {
        TargetContent content = content("消防站改造", THOUSAND, List.of(), row("新建车位", "≥", "3", 90));
        assertThat(errors(content)).isEmpty();
        check.requireComplete(sheet(content));
    }

    @Test
    void nameYearTotalAndAnIndicatorAreIndispensable() {
        TargetContent empty = TargetContent.empty(FormKey.first("changshou-2026", FormKind.PROJECT));
        assertThat(errors(empty))
                .extracting(SheetProblem::cell)
                .containsExactlyInAnyOrder(
                        CellRef.of("field:PROJECT_NAME"),
                        HeadingRef.YEAR,
                        CellRef.of("indicators"),
                        CellRef.of("field:TOTAL"));
    }

    @Test
    void anUnreadableTotalIsAnError() {
        TargetContent content = content("路灯维护", new Amount("约一千", null), List.of(), row("路灯", "≥", "3", 90));
        assertThat(errors(content)).singleElement().satisfies(problem -> {
            assertThat(problem.cell()).isEqualTo(CellRef.of("field:TOTAL"));
            assertThat(problem.key()).isEqualTo("targets.check.money");
        });
    }

    @Test
    void aCommaThatSeparatesNoThousandsIsNamed() {
        TargetContent content = content("路灯维护", new Amount("12,5", null), List.of(), stated("≥", "1,5"));
        assertThat(errors(content))
                .extracting(SheetProblem::key, problem -> problem.arguments().get(0))
                .containsExactlyInAnyOrder(tuple("targets.check.comma", "12,5"), tuple("targets.check.comma", "1,5"));
    }

    @Test
    void aCommaInAValueThatIsNotComparedIsAHint() {
        TargetContent content = content("路灯维护", THOUSAND, List.of(), stated("", "1,5"));
        assertThat(errors(content)).isEmpty();
        assertThat(check.problems(sheet(content)))
                .extracting(SheetProblem::severity, SheetProblem::key)
                .contains(tuple(SheetProblem.Severity.HINT, "targets.check.comma"));
    }

    @Test
    void anUnreadableSourceIsAnErrorAtItsCell() {
        LabelledAmount part = new LabelledAmount("财政拨款", new Amount("约九百", null));
        TargetContent content = content("路灯维护", THOUSAND, List.of(part), row("路灯", "≥", "3", 90));
        assertThat(errors(content)).extracting(SheetProblem::cell).containsExactly(CellRef.of("field:SOURCE:财政拨款"));
    }

    @Test
    void aRowNeedsItsLevelAndWhatIsComparedNeedsANumber() {
        Indicator odd = row("路灯", "≥", "许多", 90);
        Indicator row = new Indicator(
                odd.id(),
                new Indicator.Labels(null, null, odd.name()),
                new Indicator.StatedValue(
                        "≥", "许多", null, new TargetValue(ValueKind.TEXT, Operator.GE, null, "许多", null)),
                odd.weight(),
                null,
                Indicator.Notes.NONE,
                Indicator.Origin.TYPED);
        assertThat(errors(content("路灯维护", THOUSAND, List.of(), row)))
                .extracting(SheetProblem::cell, SheetProblem::key)
                .containsExactlyInAnyOrder(
                        tuple(CellRef.of("indicator:" + row.id() + ":LEVEL1"), "targets.check.level"),
                        tuple(CellRef.of("indicator:" + row.id() + ":VALUE"), "targets.check.noNumber"));
    }

    @Test
    void aPlaceholderRowIsLeftAlone() {
        Indicator nothing = new Indicator(
                UUID.randomUUID(),
                new Indicator.Labels("效益指标", "经济效益指标", "/"),
                new Indicator.StatedValue(
                        null, "/", null, new TargetValue(ValueKind.PLACEHOLDER, Operator.NONE, null, null, null)),
                null,
                null,
                Indicator.Notes.NONE,
                Indicator.Origin.TYPED);
        TargetContent content = content("路灯维护", THOUSAND, List.of(), row("路灯", "≥", "3", 90), nothing);
        assertThat(check.problems(sheet(content)))
                .extracting(SheetProblem::cell)
                .noneMatch(cell -> cell.key().startsWith("indicator:" + nothing.id()));
    }

    @Test
    void aShareAboveAHundredIsAnError() {
        TargetContent empty = TargetContent.empty(FormKey.first("hangu-2025", FormKind.PROJECT));
        Funding funding = new Funding(
                THOUSAND,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(step("3月底", "50"), step("6月底", "30"), step("12月底", "130")));
        TargetContent content = new TargetContent(
                empty.form(),
                new BudgetYear(2025),
                name("堤防加固"),
                funding,
                TargetContent.Goals.NONE,
                List.of(row("堤防", null, "≥3公里", null)),
                List.of());
        assertThat(errors(content)).extracting(SheetProblem::key).contains("targets.check.percentRange");
    }

    @Test
    void refusesAnIncompleteSheetInTheReadersLanguage() {
        TargetContent content = content("", Amount.EMPTY, List.of(), row("路灯", "≥", "3", 70));
        MessageSource messages = Texts.bundles();
        assertThatThrownBy(() -> check.requireComplete(sheet(content)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
                    assertThat(messages.getMessage(refusal.key(), refusal.arguments(), Locale.CHINA))
                            .contains("还有2处错误", "没有资金总额");
                    assertThat(messages.getMessage(refusal.key(), refusal.arguments(), Locale.ENGLISH))
                            .contains("2 errors", "The total is missing");
                });
    }

    private List<SheetProblem> errors(TargetContent content) {
        return check.problems(sheet(content)).stream()
                .filter(problem -> problem.severity() == SheetProblem.Severity.ERROR)
                .toList();
    }

    private static SpendingPlanStep step(String label, String percent) {
        return new SpendingPlanStep(label, null, new BigDecimal(percent));
    }

    private static TargetHeader name(String name) {
        return new TargetHeader(
                null,
                TargetHeader.Units.NONE,
                TargetHeader.Contact.NONE,
                new TargetHeader.Project(null, name, null, null, null),
                null,
                null);
    }

    private static TargetContent content(
            String name, Amount total, List<LabelledAmount> sources, Indicator... indicators) {
        return new TargetContent(
                FormKey.first("changshou-2026", FormKind.PROJECT),
                new BudgetYear(2026),
                name(name),
                new Funding(total, sources, List.of(), List.of(), BigDecimal.TEN, List.of()),
                new TargetContent.Goals(List.of("建成"), List.of(), List.of(), List.of()),
                List.of(indicators),
                List.of());
    }

    private static Indicator row(
            String name, @Nullable String operator, @Nullable String value, @Nullable Integer weight) {
        Operator meaning = operator == null ? Operator.NONE : Operator.GE;
        TargetValue parsed = value == null
                ? new TargetValue(ValueKind.TEXT, meaning, null, null, null)
                : new TargetValue(ValueKind.NUMBER, meaning, BigDecimal.valueOf(3), null, null);
        return new Indicator(
                UUID.randomUUID(),
                new Indicator.Labels("产出指标", "数量指标", name),
                new Indicator.StatedValue(operator, value, "个", parsed),
                weight == null ? null : BigDecimal.valueOf(weight),
                true,
                Indicator.Notes.NONE,
                Indicator.Origin.TYPED);
    }

    private static SheetToCheck sheet(TargetContent content) {
        return new SheetToCheck(null, null, content);
    }

    private static Indicator stated(String operator, String value) {
        ParsedValue parsed = ValueParser.parse(operator, value, "");
        return row("路灯", "≥", "3", 90)
                .withStated(new Indicator.StatedValue(operator, value, parsed.unitRaw(), parsed.value()));
    }
}
