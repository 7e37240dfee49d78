package dev.mubiao.testing;

import dev.mubiao.directory.Actor;
import dev.mubiao.prereview.SubmissionCheck;
import dev.mubiao.prereview.WarningReasons;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import org.springframework.context.ApplicationContext;

/** Gives reasons for the warnings of a draft, so that it can be submitted. */
public final class Explanations {

    private Explanations() {}

    public static void give(ApplicationContext context, Actor preparer, TargetId target) {
        SubmissionCheck submissionCheck = context.getBean(SubmissionCheck.class);
        context.getBean(WarningReasons.class)
                .give(
                        preparer,
                        target,
                        submissionCheck.unexplained(
                                preparer, context.getBean(TargetQueries.class).target(preparer, target)),
                        "已核对");
    }
}
