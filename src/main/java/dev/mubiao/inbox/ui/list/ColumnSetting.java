package dev.mubiao.inbox.ui.list;

import dev.mubiao.inbox.BoxLayout;
import dev.mubiao.worklist.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column with the visibility and width that the reader chose; columns that are new to him stand at the end. */
record ColumnSetting(
        InboxColumn column, boolean visible, @Nullable String wish) {

    Optional<String> width() {
        return Optional.ofNullable(wish);
    }

    static List<ColumnSetting> of(Box box, BoxLayout layout) {
        List<InboxColumn> open = new ArrayList<>(InboxColumn.of(box));
        List<ColumnSetting> plan = new ArrayList<>();
        for (BoxLayout.Column kept : layout.columns()) {
            open.stream()
                    .filter(column -> column.name().equals(kept.key()))
                    .findFirst()
                    .ifPresent(column -> {
                        plan.add(new ColumnSetting(column, kept.visible(), kept.width()));
                        open.remove(column);
                    });
        }
        open.forEach(column -> plan.add(new ColumnSetting(column, column.usuallyShown(), null)));
        return plan;
    }
}
