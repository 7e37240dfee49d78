package dev.mubiao.inbox;

import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetNavigation;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.WorkItem;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The paths of the inbox, of the review of a target, and of a supervisor's views, for links from anywhere. */
public final class InboxNavigation {

    public static final String INBOX = "inbox";

    /** Route of the review of a target; {@link #review} and {@link #task} fill it in. The item may be a task, too. */
    public static final String REVIEW = "review/:target/:item?";

    public static final String WORKLOAD = "workload";
    public static final String HAND_OVERS = "handovers";

    private static final Pattern ONE =
            Pattern.compile("review/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})(?:/.*)?");

    private InboxNavigation() {}

    /** The review of a target, with what waits for the reader there. */
    public static String review(TargetId target) {
        return "review/" + target.value();
    }

    /** The review of a target, with this step if it waits for the reader: for links to several readers. */
    public static String review(TargetId target, TaskId task) {
        return review(target) + "/" + task.value();
    }

    /** Where a work item is dealt with: what came back or was never handed on in its sheet, all else in the review. */
    public static String task(WorkItem item) {
        return item.state().status().editable()
                ? TargetNavigation.target(item.target().id())
                : review(item.target().id()) + "/" + item.id();
    }

    /** Which target a path leads to; empty if it is not the path of a review. */
    public static Optional<TargetId> targetOf(String path) {
        return Optional.of(ONE.matcher(path))
                .filter(Matcher::matches)
                .map(found -> new TargetId(UUID.fromString(found.group(1))));
    }
}
