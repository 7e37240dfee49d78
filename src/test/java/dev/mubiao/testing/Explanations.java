package dev.mubiao.testing;

import dev.mubiao.directory.Actor;
import dev.mubiao.prereview.Reasons;
import dev.mubiao.prereview.Warnings;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetQueries;
import org.springframework.context.ApplicationContext;

/** Gives reasons for the warnings of a draft, so that it can be submitted. */
public final class Explanations {

    private Explanations() {}

    public static void give(ApplicationContext context, Actor preparer, TargetId target) {
        Warnings warnings = context.getBean(Warnings.class);
        context.getBean(Reasons.class)
                .give(
                        preparer,
                        target,
                        warnings.unexplained(
                                preparer, context.getBean(TargetQueries.class).target(preparer, target)),
                        "已核对");
    }
}
