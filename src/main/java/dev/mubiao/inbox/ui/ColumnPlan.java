package dev.mubiao.inbox.ui;

import dev.mubiao.inbox.BoxLayout;
import dev.mubiao.workflow.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column as its reader wants it: columns that he never saw stand at the end. */
record ColumnPlan(
        InboxColumn column, boolean visible, @Nullable String wish) {

    Optional<String> width() {
        return Optional.ofNullable(wish);
    }

    static List<ColumnPlan> of(Box box, BoxLayout layout) {
        List<InboxColumn> open = new ArrayList<>(InboxColumn.of(box));
        List<ColumnPlan> plan = new ArrayList<>();
        for (BoxLayout.Column kept : layout.columns()) {
            open.stream()
                    .filter(column -> column.name().equals(kept.key()))
                    .findFirst()
                    .ifPresent(column -> {
                        plan.add(new ColumnPlan(column, kept.visible(), kept.width()));
                        open.remove(column);
                    });
        }
        open.forEach(column -> plan.add(new ColumnPlan(column, column.usuallyShown(), null)));
        return plan;
    }
}
