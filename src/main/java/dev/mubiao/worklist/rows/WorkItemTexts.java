package dev.mubiao.worklist.rows;

import dev.mubiao.platform.database.ComputedColumns;
import dev.mubiao.platform.text.SearchText;
import dev.mubiao.platform.text.SortKey;
import java.util.List;
import org.springframework.stereotype.Component;

/** What rows of the table work_item are sorted and searched by. */
@Component
public class WorkItemTexts extends ComputedColumns {

    private static final int LONGEST_NAME = 2100;
    private static final int LONGEST_PEOPLE = 400;

    WorkItemTexts() {
        super(
                "work_item",
                List.of("target_name", "unit_name", "step_name", "submitter_name"),
                List.of("name_sort", "unit_sort", "step_sort", "name_folded", "people_folded"),
                SortKey.version());
    }

    @Override
    protected List<String> compute(List<String> texts) {
        String name = texts.get(0);
        String unit = texts.get(1);
        return List.of(
                SortKey.of(name),
                SortKey.of(unit),
                SortKey.of(texts.get(2)),
                foldedName(name),
                foldedPeople(unit, texts.get(3)));
    }

    public static String foldedName(String target) {
        return SearchText.column(LONGEST_NAME, target);
    }

    public static String foldedPeople(String unit, String submitter) {
        return SearchText.column(LONGEST_PEOPLE, unit, submitter);
    }
}
