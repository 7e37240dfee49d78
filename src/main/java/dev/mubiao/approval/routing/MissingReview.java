package dev.mubiao.approval.routing;

import dev.mubiao.bpmn.Stage;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.Target;
import java.io.Serial;

/** A target would be approved although nobody but its submitter has agreed at a review. */
final class MissingReview extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Stage stage;

    MissingReview(Stage stage, Target target) {
        super(Kind.CONFLICT, "approval.review.missing", target.name(), new MessageText("bpmn.stage." + stage.name()));
        this.stage = stage;
    }

    /** Key of the reason why the portal suspends a target that a timer would have approved. */
    String suspensionCause() {
        return "approval.suspension.unreviewed." + stage.name();
    }
}
