package dev.mubiao.publication.release;

import dev.mubiao.targets.content.AnnualTask;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.Measure;
import dev.mubiao.targets.content.SubGoal;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.targets.content.TargetValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes personal data out of a content before the public sees it: the contact, and numbers in texts by which a person
 * can be found. The cells of the file that it was read from go, too: they hold the same in the raw.
 */
final class PersonalDataRemover {

    private final TextMask mask;

    private PersonalDataRemover(TextMask mask) {
        this.mask = mask;
    }

    static TargetContent remove(TargetContent content) {
        return new PersonalDataRemover(new TextMask(content.header().contactName())).removeFrom(content);
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

    private TargetHeader header(TargetHeader targetHeader) {
        return new TargetHeader(
                mask.orNull(targetHeader.title()),
                mask.orNull(targetHeader.reportingUnit()),
                targetHeader.projectCode(),
                mask.orNull(targetHeader.projectName()),
                mask.orNull(targetHeader.supervisingDepartment()),
                mask.orNull(targetHeader.implementingUnit()),
                hidden(targetHeader.contactName()),
                hidden(targetHeader.contactPhone()),
                mask.orNull(targetHeader.category()),
                mask.orNull(targetHeader.attribute()),
                mask.orNull(targetHeader.term()),
                mask.orNull(targetHeader.financeOffice()),
                mask.orNull(targetHeader.overview()),
                mask.orNull(targetHeader.legalBasis()));
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
