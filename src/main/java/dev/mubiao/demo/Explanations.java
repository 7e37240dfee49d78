package dev.mubiao.demo;

import dev.mubiao.directory.Actor;
import dev.mubiao.prereview.Reasons;
import dev.mubiao.prereview.Warnings;
import dev.mubiao.targets.SheetProblem;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says why the warnings of the pre-review stand. */
@Component
@Profile("demo")
class Explanations {

    private final TargetQueries targets;
    private final Warnings warnings;
    private final Reasons reasons;

    Explanations(TargetQueries targets, Warnings warnings, Reasons reasons) {
        this.targets = targets;
        this.warnings = warnings;
        this.reasons = reasons;
    }

    void explain(Actor by, TargetId target) {
        List<SheetProblem> warned = warnings.unexplained(by, targets.target(by, target));
        reasons.give(by, target, warned, "已按业务科室意见核对，口径与上年一致。");
    }
}
