package dev.mubiao.targets;

import dev.mubiao.platform.database.ComputedColumns;
import dev.mubiao.platform.text.SearchText;
import dev.mubiao.platform.text.SortKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What targets are sorted and searched by in lists. */
@Component
class TargetTexts extends ComputedColumns {

    private static final int LONGEST_FOLDED = 2400;

    TargetTexts() {
        super("target", List.of("name", "project_code"), List.of("name_sort", "search_folded"), SortKey.version());
    }

    @Override
    protected List<String> compute(List<String> texts) {
        return List.of(SortKey.of(texts.get(0)), folded(texts.get(0), texts.get(1)));
    }

    static String folded(String name, @Nullable String projectCode) {
        return projectCode == null
                ? SearchText.column(LONGEST_FOLDED, name)
                : SearchText.column(LONGEST_FOLDED, name, projectCode);
    }
}
