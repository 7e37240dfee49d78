package dev.mubiao.targets.content;

import dev.mubiao.forms.IndicatorBlock;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an indicator table as it is printed: indicators of the year and of the blocks beside them share a line
 * where they have the same levels in the columns that they share.
 */
public final class IndicatorLines {

    private static final String YEAR = "";

    private final IndicatorTable table;

    private IndicatorLines(IndicatorTable table) {
        this.table = table;
    }

    /** One line of the print, with at least one indicator. */
    public record IndicatorLine(Map<String, Indicator> rows) {

        public IndicatorLine {
            rows = Map.copyOf(rows);
        }

        /** @param block null for the year; null if nothing stands there */
        public @Nullable Indicator row(@Nullable String block) {
            return rows.get(block == null ? YEAR : block);
        }

        /** The indicator that a column shows; in one that blocks share, the first that there is. */
        public @Nullable Indicator row(IndicatorColumn column) {
            Indicator own = row(column.block());
            boolean level = column.product() == IndicatorField.LEVEL1 || column.product() == IndicatorField.LEVEL2;
            return own != null || !level || column.block() != null
                    ? own
                    : rows.values().iterator().next();
        }
    }

    /** The lines of a table, from top to bottom. */
    public static List<IndicatorLine> of(IndicatorTable table, TargetContent content) {
        List<Indicator> first =
                table.id() == null ? content.indicators() : content.free().table(table.id());
        if (table.blocks().isEmpty()) {
            return first.stream()
                    .map(row -> new IndicatorLine(Map.of(YEAR, row)))
                    .toList();
        }
        Map<String, List<Indicator>> sides = new LinkedHashMap<>();
        sides.put(YEAR, first);
        for (IndicatorBlock block : table.blocks()) {
            sides.put(block.id(), content.free().table(block.id()));
        }
        return new IndicatorLines(table).lines(sides);
    }

    private List<IndicatorLine> lines(Map<String, List<Indicator>> sides) {
        Set<List<String>> groups = new LinkedHashSet<>();
        sides.values().forEach(rows -> rows.forEach(row -> groups.add(shared(row))));
        List<IndicatorLine> lines = new ArrayList<>();
        for (List<String> group : ordered(groups)) {
            for (int at = 0; ; at++) {
                Map<String, Indicator> line = new HashMap<>();
                for (Map.Entry<String, List<Indicator>> side : sides.entrySet()) {
                    List<Indicator> rows = side.getValue().stream()
                            .filter(row -> shared(row).equals(group))
                            .toList();
                    if (at < rows.size()) {
                        line.put(side.getKey(), rows.get(at));
                    }
                }
                if (line.isEmpty()) {
                    break;
                }
                lines.add(new IndicatorLine(line));
            }
        }
        return lines;
    }

    /** Groups of the same level 1 stand together, in the order in which the first of them comes. */
    private static List<List<String>> ordered(Set<List<String>> groups) {
        Map<String, List<List<String>>> byFirst = new LinkedHashMap<>();
        groups.forEach(group -> byFirst.computeIfAbsent(group.isEmpty() ? "" : group.get(0), key -> new ArrayList<>())
                .add(group));
        return byFirst.values().stream().flatMap(List::stream).toList();
    }

    /** What a row says in the columns that every block shares. */
    private List<String> shared(Indicator row) {
        List<String> levels = new ArrayList<>();
        for (IndicatorField field : List.of(IndicatorField.LEVEL1, IndicatorField.LEVEL2)) {
            boolean all = table.column(field)
                    .map(column -> table.blocks().stream().allMatch(block -> table.shared(column, block.id())))
                    .orElse(false);
            if (all) {
                levels.add(FieldTexts.text(row, field));
            }
        }
        return levels;
    }
}
