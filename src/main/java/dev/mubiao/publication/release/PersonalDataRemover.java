package dev.mubiao.publication.release;

import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.FreeFieldType;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.ExtraRef;
import dev.mubiao.targets.cell.FreeRef;
import dev.mubiao.targets.cell.ListCellRef;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.AnnualTask;
import dev.mubiao.targets.content.ContentCells;
import dev.mubiao.targets.content.FreeContent;
import dev.mubiao.targets.content.FreeValue;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.ListRow;
import dev.mubiao.targets.content.Measure;
import dev.mubiao.targets.content.SpendingPlanStep;
import dev.mubiao.targets.content.SubGoal;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.targets.content.TargetValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes personal data out of a content before the public sees it: the contact, and numbers in texts by which a person
 * can be found. The cells of the file that it was read from go, too: they hold the same in the raw.
 */
final class PersonalDataRemover {

    private final TextMask mask;
    private final @Nullable FormVariant form;

    private PersonalDataRemover(TextMask mask, @Nullable FormVariant form) {
        this.mask = mask;
        this.form = form;
    }

    /**
     * @param form of the content; null if it is not known any more, then all that only the form knows is a text
     * @param people names that are doubtful where a text holds them
     * @param hidden whether something doubtful, as it is written, is hidden
     */
    static TargetContent remove(
            TargetContent content, @Nullable FormVariant form, List<String> people, Predicate<String> hidden) {
        String contact = content.header().contact().name();
        return new PersonalDataRemover(
                        new TextMask(contact, people, (datum, text) -> hidden.test(datum.in(text))), form)
                .removeFrom(content);
    }

    /** What may be personal data in a content, one of each, in the order of the content. */
    static List<Doubt> doubts(TargetContent content, @Nullable FormVariant form, List<String> people) {
        Map<String, Doubt> doubts = new LinkedHashMap<>();
        TextMask mask = new TextMask(content.header().contact().name(), people, (datum, text) -> {
            Doubt doubt = Doubt.of(datum, text);
            doubts.putIfAbsent(doubt.id(), doubt);
            return false;
        });
        new PersonalDataRemover(mask, form).removeFrom(content);
        return List.copyOf(doubts.values());
    }

    private TargetContent removeFrom(TargetContent content) {
        return new TargetContent(
                content.form(),
                content.year(),
                header(content.header()),
                funding(content.funding()),
                goals(content.goals()),
                content.indicators().stream().map(this::indicator).toList(),
                List.of(),
                Map.of(),
                free(content.free()));
    }

    private FreeContent free(FreeContent free) {
        FreeContent masked = FreeContent.NONE;
        for (Map.Entry<String, String> field : free.fields().entrySet()) {
            masked = masked.withField(field.getKey(), own(new FreeRef(field.getKey()), field.getValue()));
        }
        for (Map.Entry<String, List<ListRow>> list : free.lists().entrySet()) {
            masked = masked.withList(
                    list.getKey(),
                    list.getValue().stream()
                            .map(row -> ListRow.of(
                                    row.id(),
                                    texts(row.cells(), column -> new ListCellRef(list.getKey(), row.id(), column))))
                            .toList());
        }
        for (Map.Entry<String, List<Indicator>> table : free.tables().entrySet()) {
            masked = masked.withTable(
                    table.getKey(),
                    table.getValue().stream().map(this::indicator).toList());
        }
        return masked;
    }

    private SortedMap<String, String> texts(Map<String, String> texts, Function<String, CellRef> place) {
        SortedMap<String, String> masked = new TreeMap<>();
        texts.forEach((id, text) -> masked.put(id, own(place.apply(id), text)));
        return masked;
    }

    /** What the form takes as an amount, a number, a date or a choice is one, however many digits it has. */
    private String own(CellRef place, String text) {
        if (form == null) {
            return mask.apply(text);
        }
        MoneyUnit unit = form.moneyUnit();
        boolean typed = ContentCells.field(form, place)
                .filter(field -> field.type() != FreeFieldType.TEXT
                        && field.type() != FreeFieldType.LONG_TEXT
                        && !FreeValue.unreadable(field, text, unit))
                .isPresent();
        return typed ? Cleaning.plainlyVisible(text) : mask.apply(text);
    }

    private TargetHeader header(TargetHeader header) {
        TargetHeader.Units units = header.units();
        TargetHeader.Project project = header.project();
        return new TargetHeader(
                mask.orNull(header.title()),
                new TargetHeader.Units(
                        mask.orNull(units.reporting()),
                        mask.orNull(units.supervisingDepartment()),
                        mask.orNull(units.implementing()),
                        mask.orNull(units.financeOffice())),
                new TargetHeader.Contact(
                        hidden(header.contact().name()), hidden(header.contact().phone())),
                new TargetHeader.Project(
                        project.code() == null ? null : Cleaning.plainlyVisible(project.code()),
                        mask.orNull(project.name()),
                        mask.orNull(project.category()),
                        mask.orNull(project.attribute()),
                        mask.orNull(project.term())),
                mask.orNull(header.overview()),
                mask.orNull(header.legalBasis()));
    }

    private Funding funding(Funding funding) {
        return new Funding(
                amount(funding.total()),
                amounts(funding.sources()),
                amounts(funding.income()),
                amounts(funding.expenditure()),
                funding.executionWeight(),
                funding.spendingPlan().stream()
                        .map(step -> new SpendingPlanStep(
                                mask.apply(step.label()),
                                step.percent() == null ? mask.orNull(step.raw()) : step.raw(),
                                step.percent()))
                        .toList());
    }

    private List<LabelledAmount> amounts(List<LabelledAmount> amounts) {
        return amounts.stream()
                .map(amount -> new LabelledAmount(mask.apply(amount.label()), amount(amount.amount())))
                .toList();
    }

    /** What was read as money is money, however many digits it has. */
    private Amount amount(Amount amount) {
        return amount.money() == null ? new Amount(mask.orNull(amount.raw()), null) : amount;
    }

    private TargetContent.Goals goals(TargetContent.Goals goals) {
        return new TargetContent.Goals(
                goals.texts().stream().map(mask::apply).toList(),
                goals.subGoals().stream().map(this::subGoal).toList(),
                goals.measures().stream()
                        .map(measure -> new Measure(mask.apply(measure.text()), 0))
                        .toList(),
                goals.tasks().stream()
                        .map(task -> new AnnualTask(mask.apply(task.name()), mask.apply(task.content())))
                        .toList());
    }

    private SubGoal subGoal(SubGoal item) {
        return new SubGoal(
                item.no(),
                mask.orNull(item.printedNo()),
                mask.apply(item.title()),
                mask.orNull(item.goal()),
                mask.orNull(item.indicatorsText()),
                0);
    }

    private Indicator indicator(Indicator row) {
        TargetValue value = row.value();
        return new Indicator(
                row.id(),
                new Indicator.Labels(mask.orNull(row.level1()), mask.orNull(row.level2()), mask.orNull(row.name())),
                new Indicator.StatedValue(
                        mask.orNull(row.stated().operatorRaw()),
                        mask.orNull(row.stated().valueRaw()),
                        mask.orNull(row.stated().unitRaw()),
                        new TargetValue(
                                value.kind(),
                                value.operator(),
                                value.number(),
                                mask.orNull(value.text()),
                                mask.orNull(value.unit()))),
                row.weight(),
                row.core(),
                new Indicator.Notes(
                        mask.orNull(row.notes().description()),
                        mask.orNull(row.notes().basis()),
                        mask.orNull(row.notes().remark())),
                Indicator.Origin.TYPED,
                texts(row.extra(), column -> new ExtraRef(row.id(), column)));
    }

    private static @Nullable String hidden(@Nullable String text) {
        return Cleaning.isNothing(text) ? null : TextMask.HIDDEN;
    }
}
