package dev.mubiao.workflow;

import dev.mubiao.targets.SheetLimit;
import dev.mubiao.targets.SheetLimits;
import dev.mubiao.targets.SheetSection;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.workflow.engine.Stage;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What came back may be changed where the step says so at which it is corrected. */
@Component
class CorrectionLimits implements SheetLimits {

    private final Course course;

    CorrectionLimits(Course course) {
        this.course = course;
    }

    @Override
    public Optional<SheetLimit> of(Target target) {
        return target.status() == TargetStatus.RETURNED
                ? course.open(target.id(), Stage.CORRECTION)
                        .map(task -> new SheetLimit(task.name(), task.settings().editable()))
                        .filter(limit -> limit.open().size() < SheetSection.values().length)
                : Optional.empty();
    }
}
