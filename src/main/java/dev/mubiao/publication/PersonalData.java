package dev.mubiao.publication;

import dev.mubiao.targets.AnnualTask;
import dev.mubiao.targets.Header;
import dev.mubiao.targets.Indicator;
import dev.mubiao.targets.Measure;
import dev.mubiao.targets.SubGoal;
import dev.mubiao.targets.TargetContent;
import dev.mubiao.targets.TargetValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes personal data out of a content before the public sees it: the contact, and numbers in texts by which a person
 * can be found. The cells of the file that it was read from go, too: they hold the same in the raw.
 */
final class PersonalData {

    private final TextMask mask;

    private PersonalData(TextMask mask) {
        this.mask = mask;
    }

    static TargetContent remove(TargetContent content) {
        return new PersonalData(new TextMask(content.header().contactName())).removeFrom(content);
    }

    private TargetContent removeFrom(TargetContent content) {
        return new TargetContent(
                content.formId(),
                content.kind(),
                content.year(),
                header(content.header()),
                content.funding(),
                content.goals().stream().map(mask::apply).toList(),
                content.subGoals().stream().map(this::subGoal).toList(),
                content.measures().stream()
                        .map(measure -> new Measure(mask.apply(measure.text()), 0))
                        .toList(),
                content.tasks().stream()
                        .map(task -> new AnnualTask(mask.apply(task.name()), mask.apply(task.content())))
                        .toList(),
                content.indicators().stream().map(this::indicator).toList(),
                List.of());
    }

    private Header header(Header header) {
        return new Header(
                mask.orNull(header.title()),
                mask.orNull(header.reportingUnit()),
                header.projectCode(),
                mask.orNull(header.projectName()),
                mask.orNull(header.supervisingDepartment()),
                mask.orNull(header.implementingUnit()),
                hidden(header.contactName()),
                hidden(header.contactPhone()),
                mask.orNull(header.category()),
                mask.orNull(header.attribute()),
                mask.orNull(header.term()),
                mask.orNull(header.financeOffice()),
                mask.orNull(header.overview()),
                mask.orNull(header.legalBasis()));
    }

    private SubGoal subGoal(SubGoal item) {
        return new SubGoal(
                item.no(),
                item.printedNo(),
                mask.apply(item.title()),
                mask.orNull(item.goal()),
                mask.orNull(item.indicatorsText()),
                0);
    }

    private Indicator indicator(Indicator row) {
        TargetValue value = row.value();
        return new Indicator(
                row.id(),
                mask.orNull(row.level1()),
                mask.orNull(row.level2()),
                mask.orNull(row.name()),
                mask.orNull(row.description()),
                row.operatorRaw(),
                mask.orNull(row.valueRaw()),
                new TargetValue(
                        value.kind(),
                        value.operator(),
                        value.number(),
                        mask.orNull(value.text()),
                        mask.orNull(value.unit())),
                mask.orNull(row.unitRaw()),
                row.weight(),
                row.core(),
                mask.orNull(row.basis()),
                mask.orNull(row.remark()),
                null,
                List.of());
    }

    private static @Nullable String hidden(@Nullable String text) {
        return text == null || text.isBlank() ? null : TextMask.HIDDEN;
    }
}
