package dev.mubiao.inbox.ui.review;

import dev.mubiao.approval.signoff.Grade;
import dev.mubiao.bpmn.StepVerb;
import dev.mubiao.uikit.ViewKeys;
import java.util.function.IntConsumer;

/** The keyboard shortcuts of the review view. */
class ReviewKeys extends ViewKeys {

    /** @param openAdjacent opens the task before (-1) or behind (1) */
    ReviewKeys(ContentChangeList changes, IntConsumer openAdjacent) {
        on("n", getTranslation("inbox.keys.next"), key -> changes.step(1));
        on("p", getTranslation("inbox.keys.previous"), key -> changes.step(-1));
        on("j", getTranslation("inbox.keys.nextTask"), key -> openAdjacent.accept(1));
        on("k", getTranslation("inbox.keys.previousTask"), key -> openAdjacent.accept(-1));
    }

    void decide(DecisionPanel decision) {
        on(
                "1234",
                getTranslation("inbox.keys.grade"),
                key -> decision.grade(Grade.values()[Integer.parseInt(key) - 1]));
        on("a", getTranslation("inbox.keys.agree"), key -> decision.choose(StepVerb.AGREE));
        on("r", getTranslation("inbox.keys.return"), key -> decision.choose(StepVerb.RETURN));
        also("Ctrl+Enter", getTranslation("inbox.keys.decide"));
    }
}
