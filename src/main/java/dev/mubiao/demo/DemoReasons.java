package dev.mubiao.demo;

import dev.mubiao.directory.Actor;
import dev.mubiao.prereview.SubmissionCheck;
import dev.mubiao.prereview.WarningReasons;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.sheet.SheetProblem;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Gives a reason for each warning of the pre-review that stands, as preparers do. */
@Component
@Profile("demo")
class DemoReasons {

    private final TargetQueries targets;
    private final SubmissionCheck submissionCheck;
    private final WarningReasons warningReasons;

    DemoReasons(TargetQueries targets, SubmissionCheck submissionCheck, WarningReasons warningReasons) {
        this.targets = targets;
        this.submissionCheck = submissionCheck;
        this.warningReasons = warningReasons;
    }

    void explain(Actor by, TargetId target) {
        List<SheetProblem> warned = submissionCheck.unexplained(by, targets.target(by, target));
        warningReasons.give(by, target, warned, "已按业务科室意见核对，口径与上年一致。");
    }
}
